import { useEffect, useRef, useState } from 'react';
import { DeskError } from '#contract/errors';
import type { PushOf } from '#contract/pushes';
import type { ResultOf } from '#contract/requests';
import type { Edition } from '#core/document/edition';
import { fetchDownload } from '../../client/save-file';
import { untilSaved } from '../../client/until-saved';
import type { Editor } from '../../commands/command';
import { useApp } from '../shell/app-context';

type Progress = Pick<PushOf<'edition/progress'>, 'done' | 'total' | 'name'>;

/** How far the making of an edition is. */
export type RunState =
  | { readonly kind: 'making'; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly kind: 'made'; readonly result: ResultOf<'host/export-edition'> }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Makes an edition and follows it. Null: none is under way. One whose dialog is gone is cancelled. */
export function useEditionRun(editor: Editor) {
  const { desk, page } = useApp();
  const [state, setState] = useState<RunState | null>(null);
  const job = useRef<string | null>(null);
  /** The job that was cancelled last: it may not have been sent yet. */
  const stopped = useRef<string | null>(null);
  useEffect(
    () =>
      desk.onPush('edition/progress', ({ job: id, ...progress }) => {
        if (id !== job.current) return;
        setState((last) => (last?.kind === 'making' ? { ...last, progress } : last));
      }),
    [desk],
  );
  const cancel = () => {
    stopped.current = job.current;
    setState((last) => (last?.kind === 'making' ? { ...last, stopping: true } : last));
    if (job.current) void desk.request('host/cancel-edition', { job: job.current }).catch(() => undefined);
  };
  const cancelLast = useRef(cancel);
  useEffect(() => () => cancelLast.current(), []);

  const start = (edition: Edition, force: boolean) => {
    const id = page.newId();
    job.current = id;
    setState({ kind: 'making', progress: null, stopping: false });
    untilSaved(editor.mirror)
      .then(() => {
        if (stopped.current === id) throw new DeskError('cancelled', '');
        return desk.request('host/export-edition', { id: editor.id, edition, job: id, force });
      })
      .then((result) => {
        if (result.outcome === 'download' && result.path) fetchDownload(result.path);
        setState({ kind: 'made', result });
      })
      .catch((error: unknown) => setState(isCancelled(error) ? null : { kind: 'failed', error }))
      .finally(() => (job.current = null));
  };
  return { state, start, cancel, back: () => setState(null) };
}

function isCancelled(error: unknown): boolean {
  return error instanceof DeskError && error.code === 'cancelled';
}
