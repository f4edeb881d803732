import { Tooltip, UnstyledButton } from '@mantine/core';
import { HUES, type Hue } from '#core/document/types';
import classes from './HuePicker.module.css';
import { words } from './words/words';

interface HuePickerProps {
  label: string;
  /** Null is "as its track"; undefined: several values. */
  value: Hue | null | undefined;
  onChange(hue: Hue | null): void;
  /** What null would show; without it null cannot be chosen. */
  inherited?: Hue | undefined;
}

/** The eight hues in a row, as one group of toggles. */
export function HuePicker({ label, value, onChange, inherited }: HuePickerProps) {
  return (
    <div role="group" aria-label={label} className={classes.row}>
      {inherited && (
        <Swatch
          name={words.inspector.trackColor}
          hue={inherited}
          pressed={value === null}
          hollow
          onPress={() => onChange(null)}
        />
      )}
      {HUES.map((hue) => (
        <Swatch
          key={hue}
          name={words.hues[hue]}
          hue={hue}
          pressed={value === hue}
          onPress={() => onChange(hue)}
        />
      ))}
    </div>
  );
}

interface SwatchProps {
  name: string;
  hue: Hue;
  pressed: boolean;
  hollow?: boolean;
  onPress(): void;
}

function Swatch({ name, hue, pressed, hollow, onPress }: SwatchProps) {
  return (
    <Tooltip label={name}>
      <UnstyledButton
        className={classes.swatch}
        style={{ '--swatch': `var(--hue-${hue})` } as React.CSSProperties}
        data-hollow={hollow || undefined}
        aria-label={name}
        aria-pressed={pressed}
        onClick={onPress}
      />
    </Tooltip>
  );
}
