import type { Typed } from '#core/when/typed/types';
import type { When } from '#core/when/types';
import { words } from '../words/words';
import { understandingOf } from './understanding';
import type { TypedDate } from './use-typed-date';
import classes from './when.module.css';

interface DateAnswerProps {
  id: string;
  date: TypedDate;
  /** The date that the document has. */
  when: When;
  language: string;
}

/** How a date was understood, or what is wrong with it; as high in each case, so that nothing below it moves. */
export function DateAnswer({ id, date, when, language }: DateAnswerProps) {
  const { typed, refused } = date;
  const shown = typed === null ? when : typed.kind === 'understood' ? typed.when : null;
  return (
    <div
      id={id}
      className={classes.answer}
      data-refused={refused && shown === null}
      role={refused ? 'alert' : undefined}
    >
      {shown ? <Understood when={shown} language={language} /> : <div>{problemOf(typed)}</div>}
    </div>
  );
}

function Understood({ when, language }: { when: When; language: string }) {
  const { said, meant, clocks } = understandingOf(when, language);
  return (
    <>
      <div className={classes.said}>
        <strong>{said}</strong>
        <code>{when.edtf}</code>
      </div>
      <div>{meant}</div>
      <div>{clocks}</div>
    </>
  );
}

/** What keeps a text from being a date, in words. */
export function problemOf(typed: Typed | null): string {
  if (typed?.kind === 'question') return words.when.questions[typed.question];
  return typed?.kind === 'nothing' ? words.when.troubles[typed.trouble](typed.piece) : '';
}
