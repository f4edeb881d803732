/** Earlier states of a timeline, worked out from the state now and the edit log. */
import { DeskError } from '#contract/errors';
import type { Timeline } from '#core/document/types';
import { applyPatch, reversePatch } from '#core/edits/patch';
import type { Statements } from './db';
import { readPatches } from './history';
import { readHead, readTimeline, type Head } from './records';

/** The document as it was after a revision; 0 is how it began. `not-found` for a revision that is not there yet. */
export async function readPast(statements: Statements, id: string, revision: number): Promise<Timeline> {
  const head = await readHead(statements, id);
  assertRevision(head, revision);
  let timeline = await readTimeline(statements, id, head);
  for (const { patch } of (await readPatches(statements, id, revision)).toReversed())
    timeline = applyPatch(timeline, reversePatch(patch));
  return timeline;
}

/** `not-found` for a revision that is not there yet. */
export function assertRevision(head: Pick<Head, 'revision'>, revision: number): void {
  if (revision > head.revision)
    throw new DeskError('not-found', { key: 'no-revision', revision, last: head.revision });
}
