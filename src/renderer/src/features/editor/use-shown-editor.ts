import { useEffect, useMemo } from 'react';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { pastEditor } from '../history/past';
import { useApp } from '../shell/app-context';

/** The editor as it is, or with the earlier state that is looked at; commands act on the same. */
export function useShownEditor(present: Editor): Editor {
  const { editor: current, page } = useApp();
  const past = useStore(present.past);
  const shown = useMemo(
    () => (past ? pastEditor(present, past, () => page.say(words.history.refused)) : present),
    [present, past, page],
  );
  useEffect(() => current.set(shown), [current, shown]);
  return shown;
}
