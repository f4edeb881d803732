import { useId, useRef, useState } from 'react';
import type { When } from '#core/when/types';
import { DateAnswer } from '../../ui/when/DateAnswer';
import { DateQuestion } from '../../ui/when/DateQuestion';
import { useTypedDate } from '../../ui/when/use-typed-date';
import classes from './EventList.module.css';
import { leaveFrom } from './leave-keys';
import type { Leave } from './hands';

interface DateCellProps {
  label: string;
  when: When;
  /** The day that weekdays are counted from, or empty. */
  reference: string;
  /** Of the words of dates. */
  language: string;
  /** The date; null when it was taken back, or what was typed is none. */
  onLeave(when: When | null, to: Leave): void;
}

/** A date in a cell, typed as journalists write it; how it is understood, or what has to be asked, stands below. */
export function DateCell({ label, when, reference, language, onLeave }: DateCellProps) {
  const described = useId();
  const done = useRef(false);
  const to = useRef<Leave>('away');
  const [focused, setFocused] = useState(true);
  const leave = (taken: When | null, where: Leave) => {
    if (done.current) return;
    done.current = true;
    onLeave(taken, where);
  };
  const date = useTypedDate({ when, reference, onChange: (next) => leave(next, to.current) });
  const finish = (where: Leave) => {
    to.current = where;
    date.commit();
    if (!date.dirty || date.typed?.kind === 'understood') leave(null, where);
  };
  return (
    <DateQuestion
      date={date}
      focused={focused}
      language={language}
      aside={
        <div className={classes.answer}>
          <DateAnswer id={described} date={date} when={when} language={language} />
        </div>
      }
    >
      <input
        autoFocus
        className={classes.input}
        aria-label={label}
        aria-describedby={described}
        aria-invalid={date.refused}
        spellCheck={false}
        value={date.text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => date.type(event.currentTarget.value)}
        onBlur={() => {
          setFocused(false);
          finish('away');
          leave(null, 'away');
        }}
        onKeyDown={(event) => {
          const where = leaveFrom(event);
          if (event.key !== 'Escape' && !where) return;
          // With a reading under the keys, Enter chooses it.
          if (date.typed?.kind === 'question' && where === 'down') return void (to.current = 'down');
          event.preventDefault();
          event.stopPropagation();
          if (where) return finish(where);
          date.revert();
          leave(null, 'stay');
        }}
      />
    </DateQuestion>
  );
}
