/** The requests for editions, the same in both hosts but for where the files go. */
import { DeskError } from '#contract/errors';
import type { CheckedParamsOf, Handlers, ResultOf } from '#contract/requests';
import type { editionHostRequests } from '#contract/requests/edition';
import type { Desk } from '#desk/desk';
import type { EditionTarget } from './edition-target';

type Result = ResultOf<'host/export-edition'>;

/** `openTarget` gets a safe name for the edition; null: the user thought better. */
export function editionHostHandlers(
  desk: Desk,
  openTarget: (name: string) => Promise<EditionTarget | null>,
): Handlers<keyof typeof editionHostRequests> {
  const jobs = new Map<string, AbortController>();
  return {
    async 'host/export-edition'(params) {
      const { job } = params;
      if (jobs.has(job)) throw new DeskError('invalid-input', 'this job is under way already');
      const stop = new AbortController();
      jobs.set(job, stop);
      try {
        return await exportEdition(desk, params, openTarget, stop.signal);
      } finally {
        jobs.delete(job);
      }
    },
    async 'host/cancel-edition'({ job }) {
      jobs.get(job)?.abort();
      return null;
    },
  };
}

async function exportEdition(
  desk: Desk,
  { id, edition, job, force }: CheckedParamsOf<'host/export-edition'>,
  openTarget: (name: string) => Promise<EditionTarget | null>,
  signal: AbortSignal,
): Promise<Result> {
  const opened = await desk.openEdition(id, edition, force);
  const target = await openTarget(opened.name);
  if (!target) return CANCELLED;
  try {
    const result = await opened.make(job, { put: (name, bytes) => target.put(name, bytes), signal });
    if (result.files.length > 0) {
      const saved = await target.commit();
      await opened.publish(result.files.map(({ name }) => name));
      return { ...result, ...saved };
    }
    await target.discard();
    return { ...result, outcome: 'nothing', path: null };
  } catch (error) {
    await target.discard();
    if (error instanceof DeskError && error.code === 'cancelled') return CANCELLED;
    throw error;
  }
}

const CANCELLED: Result = { outcome: 'cancelled', path: null, files: [], refused: [] };
