import { useRef, useState } from 'react';
import { MAX_LINE } from '#core/document/schema';
import classes from './EventList.module.css';
import { leaveFrom } from './leave-keys';
import type { Leave } from './hands';

interface TextCellProps {
  label: string;
  value: string;
  /** The text; null when it was taken back. */
  onLeave(text: string | null, to: Leave): void;
}

/** One line of text in a cell. Escape takes back what was typed. */
export function TextCell({ label, value, onLeave }: TextCellProps) {
  const [text, setText] = useState(value);
  // A field that is taken away loses the focus, too.
  const done = useRef(false);
  const leave = (taken: string | null, to: Leave) => {
    if (done.current) return;
    done.current = true;
    onLeave(taken, to);
  };
  return (
    <input
      autoFocus
      className={classes.input}
      aria-label={label}
      maxLength={MAX_LINE}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onBlur={() => leave(text, 'away')}
      onKeyDown={(event) => {
        const to = leaveFrom(event);
        if (event.key !== 'Escape' && !to) return;
        event.preventDefault();
        event.stopPropagation();
        if (to) leave(text, to);
        else leave(null, 'stay');
      }}
    />
  );
}
