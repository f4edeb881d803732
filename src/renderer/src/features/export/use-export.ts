import { useEffect, useRef, useState } from 'react';
import { untilSaved } from '../../client/until-saved';
import type { Editor } from '../../commands/command';
import { say, sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { exportOne, type ExportChoice } from './run-export';
import type { RunState } from './use-edition-run';

type Making = Extract<RunState, { kind: 'making' }>;

/**
 * Makes the chosen files of one figure, one after another; with `force` also those that preflight refuses. `making` is how far it is, null
 * when nothing is under way. What is under way when the dialog goes is cancelled.
 */
export function useExport(editor: Editor, choice: ExportChoice, onDone: () => void) {
  const { desk } = useApp();
  const [making, setMaking] = useState<Making | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const makeAll = async (force: boolean, wanted: AbortSignal) => {
    await untilSaved(editor.mirror);
    const done: string[] = [];
    for (const [index, kind] of choice.files.entries()) {
      const progress = { done: index, total: choice.files.length, name: words.export.kindNames[kind] };
      setMaking({ kind: 'making', progress, stopping: false });
      const saved = await exportOne(desk, editor.id, kind, choice, force, wanted);
      if (saved) done.push('path' in saved ? saved.path : saved.name);
    }
    if (done.length > 0) say(words.export.done(done));
  };
  const run = (force: boolean) => {
    const { signal } = (stop.current = new AbortController());
    setMaking({ kind: 'making', progress: null, stopping: false });
    makeAll(force, signal)
      .then(onDone, sayError)
      .finally(() => setMaking(null));
  };
  const cancel = () => {
    stop.current?.abort();
    setMaking((last) => last && { ...last, stopping: true });
  };
  return { making, run, cancel };
}
