import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from './Card';
import classes from './Inspector.module.css';

interface RecordListProps<T> {
  title: string;
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
  const add = () => {
    onChange([...records, props.blank()]);
    setOpen(records.length);
  };
  const remove = (index: number) => {
    onChange(records.toSpliced(index, 1));
    setOpen(null);
  };
  const change = (index: number) => (fields: Partial<T>) =>
    onChange(records.map((record, at) => (at === index ? { ...record, ...fields } : record)));
  return (
    <section className={classes.section} aria-label={props.title}>
      <div className={classes.sectionHead}>
        <h3 className={classes.sectionTitle}>{props.title}</h3>
        <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size={14} />} onClick={add}>
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
            onToggle={() => setOpen(open === index ? null : index)}
            removeLabel={props.removeLabel(record, index)}
            onRemove={() => remove(index)}
          >
            {props.fields(record, change(index))}
          </Card>
        ))}
      </ul>
    </section>
  );
}
