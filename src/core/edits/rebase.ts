import { byId } from '../document/order';
import type { FigureSettings, Timeline } from '../document/types';
import type { Edit } from './edit';
import { isEqual } from './equal';
import type { Change, Changes, Swap } from './patch';
import { rebaseLabels } from './rebase-labels';

/**
 * An edit made for an earlier state of the document, as one that fits it now (E7): of each record it changes the
 * fields that it changed then, and leaves the others as they are now; of labels put by hand only those that it moved.
 * Null where that cannot be: a record that it changed is there no more, or one that it added is there already.
 */
export function rebaseEdit(edit: Edit, timeline: Timeline): Edit | null {
  const tracks = rebaseChanges(edit.patch.tracks, timeline.tracks);
  const events = rebaseChanges(edit.patch.events, timeline.events);
  if (!tracks || !events) return null;
  const details = rebaseSwap(edit.patch.details, timeline.details);
  const figure = rebaseFigure(edit.patch.figure, timeline.figure);
  return { ...edit, patch: { details, figure, tracks, events } };
}

function rebaseSwap<T extends object>(change: Swap<T>, now: T): Swap<T> {
  return change && { before: now, after: carryOver(change, now) };
}

/** The settings of the figure hold the places of every label, of which an edit moves a few. */
function rebaseFigure(change: Swap<FigureSettings>, now: FigureSettings): Swap<FigureSettings> {
  const rebased = rebaseSwap(change, now);
  if (!change || !rebased) return rebased;
  const labels = rebaseLabels(change.before.labels, change.after.labels, now.labels);
  return { ...rebased, after: { ...rebased.after, labels } };
}

function rebaseChanges<T extends { readonly id: string }>(
  changes: Changes<T>,
  records: readonly T[],
): Changes<T> | null {
  const current = byId(records);
  const rebased: Record<string, Change<T>> = {};
  for (const [id, { before, after }] of Object.entries(changes)) {
    const now = current.get(id) ?? null;
    // Deleted here and there: nothing is left to do.
    if (!after && !now) continue;
    if (Boolean(before) !== Boolean(now)) return null;
    const isChange = before && after && now;
    rebased[id] = { before: now, after: isChange ? carryOver({ before, after }, now) : after };
  }
  return rebased;
}

/** `now` with the fields that differ between before and after as they are after. */
function carryOver<T extends object>({ before, after }: { before: T; after: T }, now: T): T {
  const fields = Object.keys(after) as (keyof T)[];
  const changed = fields.filter((field) => !isEqual(before[field], after[field]));
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, after[field]])) };
}
