/** What differs between two lists of records, which every view of a document asks after each edit. */

type Identified = { readonly id: string };

/** One record before and after; null: it is not there. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
}

interface Origin {
  readonly before: readonly Identified[];
  readonly changes: readonly Change<Identified>[];
}

const origins = new WeakMap<readonly Identified[], Origin>();

/** Tells `changesBetween` how a list came from another, so that it need not walk them. */
export function noteChanges<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  changes: readonly Change<T>[],
): void {
  origins.set(after, { before, changes });
}

/**
 * What changed between two lists in the order of their ids; records that are the same object did not. In the time of the
 * changes where the one list came from the other by an edit, else in that of the lists.
 */
export function changesBetween<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): readonly Change<T>[] {
  if (before === after) return [];
  const origin = origins.get(after);
  if (origin?.before === before) return origin.changes as readonly Change<T>[];
  return walk(before, after);
}

function walk<T extends Identified>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const changes: Change<T>[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [was, is] = [before[old], after[now]];
    if (was === is) {
      old++;
      now++;
    } else if (was && is && was.id === is.id) {
      changes.push({ before: was, after: is });
      old++;
      now++;
    } else if (was && (!is || was.id < is.id)) {
      changes.push({ before: was, after: null });
      old++;
    } else {
      changes.push({ before: null, after: is ?? null });
      now++;
    }
  }
  return changes;
}
