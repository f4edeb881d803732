import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { sayError } from '../../ui/notify';
import { useApp } from '../shell/app-context';
import { joinNewest, type LogEntry } from './rows';

/** Rows that are fetched at once. */
const PAGE = 200;

export interface Log {
  /** Null until the first page is there. */
  readonly entries: readonly LogEntry[] | null;
  /** They go back to the beginning. */
  readonly whole: boolean;
  /** Fetches older ones. */
  more(): void;
}

/** The log of edits, newest first, page by page; it grows with each edit. */
export function useLog({ id, mirror }: Editor): Log {
  const { desk } = useApp();
  const { revision } = useStore(mirror);
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const busy = useRef(false);
  useEffect(() => {
    let left = false;
    desk
      .request('timeline/history', { id, limit: PAGE })
      .then((newest) => !left && setEntries((known) => joinNewest(known ?? [], newest)), sayError);
    return () => void (left = true);
  }, [desk, id, revision]);
  const oldest = entries?.at(-1)?.revision ?? 0;
  const whole = entries !== null && oldest <= 1;
  const more = useCallback(() => {
    if (busy.current || whole) return;
    busy.current = true;
    desk
      .request('timeline/history', { id, limit: PAGE, before: oldest })
      .then((older) => setEntries((known) => [...(known ?? []), ...older]), sayError)
      .finally(() => void (busy.current = false));
  }, [desk, id, oldest, whole]);
  return { entries, whole, more };
}
