import { Checkbox, Select } from '@mantine/core';
import { COLOR_MODES, TEXT_MODES } from '#core/document/edition';
import { words } from '../../ui/words/en';
import classes from './ExportDialog.module.css';
import type { ExportChoice } from './run-export';

const label = words.export;

interface FileChoiceProps {
  choice: ExportChoice;
  onChange(choice: ExportChoice): void;
}

/** How the files are written; what concerns none of the chosen kinds is not asked. */
export function FileChoice({ choice, onChange }: FileChoiceProps) {
  const has = (...kinds: ExportChoice['kinds']) => choice.kinds.some((kind) => kinds.includes(kind));
  const texts = TEXT_MODES.map((mode) => ({ value: mode, label: label.texts[mode] }));
  const colors = COLOR_MODES.map((mode) => ({ value: mode, label: label.colors[mode] }));
  return (
    <>
      {has('svg', 'pdf') && (
        <div className={classes.figure}>
          <Select
            label={label.text}
            data={texts}
            value={choice.text}
            allowDeselect={false}
            onChange={(text) => text && onChange({ ...choice, text })}
          />
          {has('pdf') && (
            <Select
              label={label.color}
              data={colors}
              value={choice.color}
              allowDeselect={false}
              onChange={(color) => color && onChange({ ...choice, color })}
            />
          )}
        </div>
      )}
      {has('svg', 'png', 'pdf', 'webp') && (
        <Checkbox
          label={label.transparent}
          checked={choice.transparent}
          onChange={(event) => onChange({ ...choice, transparent: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
