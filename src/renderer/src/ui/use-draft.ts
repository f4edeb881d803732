import { useEffect, useRef, useState } from 'react';

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  /** Something is typed that is not committed. */
  readonly dirty: boolean;
  type(text: string): void;
  commit(): void;
  revert(): void;
}

interface DraftOptions {
  /** What the document has. */
  value: string;
  /** Takes the text as one edit; false: it cannot be taken, and stays in the field. */
  commit(text: string): boolean | void;
  /** Commits by itself after so many ms without a key, for long texts. */
  delay?: number;
  /** The field is taken away with a text that could not be taken. */
  lost?(text: string): void;
}

/** What is being typed into a field, until it becomes one edit. A field that is taken away commits what it holds. */
export function useDraft({ value, commit, delay, lost }: DraftOptions): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, value, commit, lost });
  useEffect(() => {
    latest.current = { typed, value, commit, lost };
  });

  const flush = () => {
    const { typed: text, value: old, commit: take } = latest.current;
    if (text === null || (text !== old && take(text) === false)) return;
    latest.current.typed = null;
    setTyped(null);
  };
  const flushLater = useRef(flush);
  useEffect(
    () => () => {
      flushLater.current();
      const { typed: text, value: old, lost: say } = latest.current;
      if (text !== null && text !== old) say?.(text);
    },
    [],
  );

  useEffect(() => {
    if (delay === undefined || typed === null) return;
    const timer = setTimeout(() => {
      const { typed: text, value: old, commit: take } = latest.current;
      if (text !== null && text !== old) take(text);
    }, delay);
    return () => clearTimeout(timer);
  }, [typed, delay]);

  return {
    text: typed ?? value,
    dirty: typed !== null && typed !== value,
    type(text) {
      latest.current.typed = text;
      setTyped(text);
    },
    commit: flush,
    revert() {
      latest.current.typed = null;
      setTyped(null);
    },
  };
}
