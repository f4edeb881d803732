import { STATUSES, type Status } from '#core/document/types';
import { Select } from '../../ui/lists';
import { StatusGlyph } from '../../ui/StatusGlyph';
import { words } from '../../ui/words/words';
import classes from './Inspector.module.css';

interface StatusSelectProps {
  /** Null: several. */
  value: Status | null;
  onChange(status: Status): void;
}

/** How sure anyone is, with the glyph that the figure draws. */
export function StatusSelect({ value, onChange }: StatusSelectProps) {
  return (
    <Select
      label={words.inspector.status}
      placeholder={words.inspector.mixed}
      data={STATUSES.map((status) => ({ value: status, label: words.statuses[status] }))}
      value={value}
      allowDeselect={false}
      leftSection={value && <StatusGlyph status={value} labelled={false} />}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <StatusGlyph status={option.value as Status} labelled={false} />
          {option.label}
        </span>
      )}
      onChange={(status) => status && onChange(status as Status)}
    />
  );
}
