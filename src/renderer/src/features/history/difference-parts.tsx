import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TimelineEvent } from '#core/document/types';
import { wordWhen } from '#core/when/words/wording';
import { words } from '../../ui/words/words';
import type { FieldContext } from './field-text';
import classes from './History.module.css';

/** Most records of a kind that are listed; the others are counted. */
export const MOST = 200;

/** Records that came, changed or went, under their name and number; none where there are none. */
export function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className={classes.group}>
      <h3>
        {title} <span>{count}</span>
      </h3>
      <ul>{children}</ul>
      {count > MOST && <p className={classes.aside}>{words.preflight.more(count - MOST)}</p>}
    </section>
  );
}

interface EventNameProps {
  event: TimelineEvent;
  context: FieldContext;
  /** Absent for an event that is there no more. */
  onClick?: () => void;
}

/** An event by its headline and date. */
export function EventName({ event, context, onClick }: EventNameProps) {
  const name = (
    <>
      <strong>{event.headline || words.history.empty}</strong>
      <small>{wordWhen({ edtf: event.when.edtf }, context)}</small>
    </>
  );
  return onClick ? (
    <UnstyledButton className={classes.event} onClick={onClick}>
      {name}
    </UnstyledButton>
  ) : (
    <span className={classes.event}>{name}</span>
  );
}

/** A field before and after. */
export function Field({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <del>{before || words.history.empty}</del>
        <ins>{after || words.history.empty}</ins>
      </dd>
    </>
  );
}
