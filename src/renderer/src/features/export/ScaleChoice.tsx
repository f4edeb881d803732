import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { MOST_SCALE } from '#core/document/edition';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';

/** The pixels that suit each format. */
const FITTING = 'fitting';
const FACTORS = Array.from({ length: MOST_SCALE }, (_, index) => index + 1);

interface ScaleChoiceProps {
  scale: number | null;
  onChange(scale: number | null): void;
}

export function ScaleChoice({ scale, onChange }: ScaleChoiceProps) {
  const id = useId();
  const factors = FACTORS.map((factor) => ({
    value: String(factor),
    label: words.export.scales.times(factor),
  }));
  return (
    <div>
      <span className={classes.label} id={id}>
        {words.export.scale}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={[{ value: FITTING, label: words.export.scales.fitting }, ...factors]}
        value={scale === null ? FITTING : String(scale)}
        onChange={(value) => onChange(value === FITTING ? null : Number(value))}
      />
    </div>
  );
}
