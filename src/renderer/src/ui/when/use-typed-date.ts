import { useMemo, useState } from 'react';
import { findTyped } from '#core/when/typed/find';
import type { Typed } from '#core/when/typed/types';
import type { When } from '#core/when/types';
import { say } from '../notify';
import { useDraft, type Draft } from '../use-draft';
import { words } from '../words/words';

export interface DateOptions {
  /** The date that the document has. */
  when: When;
  /** The timeline's reference day, `2022-03-07` or empty. */
  reference: string;
  /** Takes the date as one edit. */
  onChange(when: When): void;
}

export interface TypedDate extends Draft {
  /** What is typed, as it was understood; null while nothing is. */
  readonly typed: Typed | null;
  /** It was to be taken as it is, and could not be. */
  readonly refused: boolean;
  /** Takes one of the readings that were asked about. */
  choose(reading: When): void;
}

/** A date while it is typed (Q11): what is understood becomes one edit, what is not stays in the field. */
export function useTypedDate({ when, reference, onChange }: DateOptions): TypedDate {
  const [refused, setRefused] = useState<string | null>(null);
  const read = (text: string) => findTyped(text, { reference, zone: when.zone, previous: when });
  const take = (next: When) => {
    const isSame = next.edtf === when.edtf && next.zone === when.zone && next.phrase === '';
    if (!isSame) onChange(next);
  };
  const draft = useDraft({
    value: when.edtf,
    commit(text) {
      const typed = read(text);
      if (typed.kind === 'understood') take(typed.when);
      else setRefused(text);
      return typed.kind === 'understood';
    },
    lost: (text) => say(words.when.notTaken(text)),
  });
  const { text, dirty } = draft;
  const typed = useMemo(
    () => (dirty ? findTyped(text, { reference, zone: when.zone, previous: when }) : null),
    [text, dirty, reference, when],
  );
  return {
    ...draft,
    typed,
    refused: dirty && refused === text,
    choose(reading) {
      draft.revert();
      take(reading);
    },
  };
}
