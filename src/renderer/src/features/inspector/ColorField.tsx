import type { Hue } from '#core/document/types';
import { HuePicker } from '../../ui/HuePicker';
import { words } from '../../ui/words/words';
import classes from './Inspector.module.css';

interface ColorFieldProps {
  value: Hue | null | undefined;
  /** The track's hue, which an event without its own has. */
  inherited: Hue | undefined;
  onChange(hue: Hue | null): void;
}

/** The colour of events: their track's, or one of the eight. */
export function ColorField({ value, inherited, onChange }: ColorFieldProps) {
  return (
    <div className={classes.labelled}>
      <span className={classes.label} aria-hidden>
        {words.inspector.color}
      </span>
      <HuePicker
        label={words.inspector.color}
        value={value}
        inherited={inherited ?? 'slate'}
        onChange={onChange}
      />
    </div>
  );
}
