import { Button } from '@mantine/core';
import { doubtOf } from '#core/document/standing';
import type { Status, TimelineEvent } from '#core/document/types';
import { words } from '../../ui/words/words';
import classes from './Inspector.module.css';

interface StatusNoteProps {
  event: TimelineEvent;
  onChange(status: Status): void;
}

/** Says where the sources contradict the status that the desk has set, and offers the one that they give. */
export function StatusNote({ event, onChange }: StatusNoteProps) {
  const doubt = doubtOf(event);
  return (
    <div role="status">
      {doubt && (
        <div className={classes.doubt}>
          <span>{words.standing[doubt.contradiction]}</span>
          <Button variant="default" size="compact-xs" onClick={() => onChange(doubt.suggested)}>
            {words.standing.set(words.statuses[doubt.suggested])}
          </Button>
        </div>
      )}
    </div>
  );
}
