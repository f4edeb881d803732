/**
 * The page's copy of a document, as pure data: what the desk has confirmed, and on top of it the edits that
 * it has not answered yet. A drag must stay where it was dropped from the very frame of mouse-up, and waiting
 * for the push would show the old place for a frame or more; so edits are shown at once and reconciled here.
 */
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { isEqual } from '#core/edits/equal';
import { applyPatch, isEmptyPatch, PatchConflict, squashPatches, type Patch } from '#core/edits/patch';
import { byId } from '#core/document/order';
import type { History } from '#contract/requests/timeline';

/** An edit that the desk has not pushed back yet. */
export interface PendingEdit {
  readonly key: number;
  readonly edit: Edit;
  /** The revision it became, when the desk has answered before its push came. */
  readonly revision: number | null;
}

export interface Copy {
  /** What the desk has confirmed, at `revision`. */
  readonly base: Timeline;
  readonly revision: number;
  readonly history: History;
  readonly pending: readonly PendingEdit[];
  /** Base with the pending edits; what the page shows. */
  readonly view: Timeline;
}

interface Position {
  readonly revision: number;
  readonly history: History;
}

/** A copy as the desk gave it, with edits that still wait. */
export function createCopy(
  base: Timeline,
  { revision, history }: Position,
  pending: Copy['pending'] = [],
): Copy {
  return { base, revision, history, pending, view: viewOf(base, pending) };
}

/** An edit that does not fit is left out: it is either in the base already, its answer on the way, or about to be refused. */
function viewOf(base: Timeline, pending: Copy['pending']): Timeline {
  return pending.reduce((view, { edit }) => applyIfFits(view, edit.patch) ?? view, base);
}

/** The document with the patch, or null where the patch does not fit. */
export function applyIfFits(timeline: Timeline, patch: Patch): Timeline | null {
  try {
    return applyPatch(timeline, patch);
  } catch (error) {
    if (error instanceof PatchConflict) return null;
    throw error;
  }
}

/** Shows an edit at once; null when it does not fit what is shown. */
export function addPending(copy: Copy, key: number, edit: Edit): Copy | null {
  const view = applyIfFits(copy.view, edit.patch);
  return view && { ...copy, view, pending: [...copy.pending, { key, edit, revision: null }] };
}

/**
 * Shows an edit that joins the last one made, if that has the key: both become one (E3), and none when the second
 * takes back the first. Only for an edit that has not been sent. Null when it cannot join.
 */
export function joinPending(copy: Copy, key: number, edit: Edit): Copy | null {
  const last = copy.pending.at(-1);
  const view = last?.key === key ? applyIfFits(copy.view, edit.patch) : null;
  if (!view || !last) return null;
  const joined = { ...last, edit: { ...edit, patch: squashPatches(last.edit.patch, edit.patch) } };
  const rest = copy.pending.slice(0, -1);
  return { ...copy, view, pending: isEmptyPatch(joined.edit.patch) ? rest : [...rest, joined] };
}

/** Takes a push. Null: it does not follow on what the copy has, and the document must be fetched again. */
export function takePush(copy: Copy, push: Position & { readonly patch: Patch }): Copy | null {
  if (push.revision <= copy.revision) return copy;
  if (push.revision > copy.revision + 1) return null;
  const own = copy.pending.find(({ edit }) => isEqual(edit.patch, push.patch));
  return advance(copy, push, own?.edit.patch ?? push.patch, own);
}

/** Takes the desk's answer to a pending edit. It may come before or after the edit's push. */
export function takeAnswer(copy: Copy, key: number, answer: Position): Copy {
  const own = copy.pending.find((pending) => pending.key === key);
  if (!own) return copy;
  if (answer.revision <= copy.revision) return dropPending(copy, key);
  const next = answer.revision === copy.revision + 1 && advance(copy, answer, own.edit.patch, own);
  if (next) return next;
  const pending = copy.pending.map((each) => (each === own ? { ...own, revision: answer.revision } : each));
  return { ...copy, pending };
}

/** Takes a pending edit away again, because it was refused. */
export function dropPending(copy: Copy, key: number): Copy {
  return createCopy(
    copy.base,
    copy,
    copy.pending.filter((pending) => pending.key !== key),
  );
}

function advance(copy: Copy, position: Position, patch: Patch, own: PendingEdit | undefined): Copy | null {
  const base = applyIfFits(copy.base, patch);
  if (!base) return null;
  const pending = copy.pending.filter(
    (each) => each !== own && (each.revision === null || each.revision > position.revision),
  );
  const next = createCopy(base, position, pending);
  // The usual end of an edit of one's own changes nothing that is shown: the same objects, nothing is drawn again.
  if (!isEqual(next.view, copy.view)) return next;
  return { ...next, view: copy.view, ...(pending.length === 0 && { base: copy.view }) };
}

export interface Resumed {
  readonly copy: Copy;
  /** Waiting edits that no longer fit and are not done either. */
  readonly lost: readonly Edit[];
}

/** The copy after the document was fetched again: edits the desk has already done drop out, those that still fit go on waiting. */
export function resumeCopy(copy: Copy, opened: Position & { readonly timeline: Timeline }): Resumed {
  const lost: Edit[] = [];
  let view = opened.timeline;
  const pending = copy.pending.filter(({ edit, revision }) => {
    if (revision !== null && revision <= opened.revision) return false;
    const next = applyIfFits(view, edit.patch);
    if (next) view = next;
    else if (!isDone(view, edit.patch)) lost.push(edit);
    return next !== null;
  });
  return { copy: createCopy(opened.timeline, opened, pending), lost };
}

/** Whether the document already stands as the patch would leave it. */
function isDone(timeline: Timeline, patch: Patch): boolean {
  const stands = (records: readonly { readonly id: string }[], changes: Patch['tracks'] | Patch['events']) =>
    Object.entries(changes).every(([id, { after }]) => isEqual(after, byId(records).get(id) ?? null));
  return (
    (!patch.details || isEqual(patch.details.after, timeline.details)) &&
    (!patch.figure || isEqual(patch.figure.after, timeline.figure)) &&
    stands(timeline.tracks, patch.tracks) &&
    stands(timeline.events, patch.events)
  );
}
