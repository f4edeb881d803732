import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FieldName } from '../shell/focus-field';
import { Card } from './Card';
import classes from './Inspector.module.css';

interface RecordListProps<T> {
  title: string;
  /** What leads here, by `focusField`. */
  mark?: FieldName;
  addLabel: string;
  /** Said when there is none. */
  empty?: string;
  records: readonly T[];
  /** A new record. */
  blank(): T;
  name(record: T, index: number): React.ReactNode;
  removeLabel(record: T, index: number): string;
  fields(record: T, change: (fields: Partial<T>) => void): React.ReactNode;
  onChange(records: readonly T[]): void;
}

/** A list inside an event, such as its sources: one open at a time, add below, remove at the right. */
export function RecordList<T>(props: RecordListProps<T>) {
  const { records, onChange } = props;
  const [open, setOpen] = useState<number | null>(null);
  /** The record that was just added: its first field gets the focus. */
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    onChange([...records, props.blank()]);
    setOpen(records.length);
    setAdded(records.length);
  };
  const toggle = (index: number) => {
    setOpen(open === index ? null : index);
    setAdded(null);
  };
  const remove = (index: number) => {
    onChange(records.toSpliced(index, 1));
    setOpen(null);
    // What had the focus goes with the record.
    addButton.current?.focus();
  };
  const change = useChange(props);
  return (
    <section className={classes.section} aria-label={props.title}>
      <div className={classes.sectionHead}>
        <h3 className={classes.sectionTitle}>{props.title}</h3>
        <Button
          ref={addButton}
          data-field={props.mark}
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={add}
        >
          {props.addLabel}
        </Button>
      </div>
      {records.length === 0 && props.empty && <p className={classes.help}>{props.empty}</p>}
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {records.map((record, index) => (
          <Card
            key={index}
            name={props.name(record, index)}
            open={open === index}
            isNew={added === index}
            onToggle={() => toggle(index)}
            removeLabel={props.removeLabel(record, index)}
            onRemove={() => remove(index)}
          >
            {props.fields(record, (fields) => change(index, fields))}
          </Card>
        ))}
      </ul>
    </section>
  );
}

/** Changes a record of the list as it is by then: an image arrives when other fields have been written, and must not bring back what they were. */
function useChange<T>(props: RecordListProps<T>): (index: number, fields: Partial<T>) => void {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  return useCallback((index, fields) => {
    const { records, onChange } = latest.current;
    onChange(records.map((record, at) => (at === index ? { ...record, ...fields } : record)));
  }, []);
}
