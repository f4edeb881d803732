import { useCallback } from 'react';
import type { Editor } from '../../commands/command';
import { editWords } from '../../ui/words/edits';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { orLeave, work } from '../../ui/work';
import { useApp } from '../shell/app-context';
import type { StateRow } from './rows';

/** Shows an earlier state in the whole editor; the last one is the present. */
export function useLook({ id, mirror, past }: Editor): (row: StateRow) => void {
  const { desk } = useApp();
  return useCallback(
    (row: StateRow) => {
      const { revision, entry } = row;
      if (revision === mirror.get().revision) return past.set(null);
      work(words.history.fetching, (wanted) =>
        orLeave(desk.request('history/at', { id, revision }), wanted),
      ).then(
        ({ timeline }) => past.set({ revision, timeline, at: entry?.at ?? null, label: labelOf(row) }),
        sayError,
      );
    },
    [desk, id, mirror, past],
  );
}

/** A state in words: the name that it was given, or what was done last. */
export function labelOf({ entry, versions: [version] }: StateRow): string {
  if (version) return version.name;
  if (!entry) return words.history.beginning;
  return entry.action === 'edit' ? editWords(entry) : words.history[entry.action](editWords(entry));
}
