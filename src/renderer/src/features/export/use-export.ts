import { useState } from 'react';
import { untilSaved } from '../../client/until-saved';
import type { Editor } from '../../commands/command';
import { say, sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { exportOne, type ExportChoice } from './run-export';

/** Makes the chosen files of one figure, one after another; with `force` also those that preflight refuses. */
export function useExport(editor: Editor, choice: ExportChoice, onDone: () => void) {
  const { desk } = useApp();
  const [busy, setBusy] = useState(false);
  const run = async (force: boolean) => {
    setBusy(true);
    try {
      await untilSaved(editor.mirror);
      const done: string[] = [];
      for (const kind of choice.files) {
        const saved = await exportOne(desk, editor.id, kind, choice, force);
        if (saved) done.push('path' in saved ? saved.path : saved.name);
      }
      if (done.length > 0) say(words.export.done(done));
      onDone();
    } catch (error) {
      sayError(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
