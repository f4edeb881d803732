/**
 * Records by id, made from the index of the list before: an edit of one event must not cost a map of a hundred
 * thousand. What has changed lies over the older map, which is never changed in place.
 */

type Identified = { readonly id: string };

/** From so many changed records on, the map is made anew. */
const MOST_CHANGED = 512;

/** A map with changes over it; null: the record is gone. */
class ChangedIndex<T> implements ReadonlyMap<string, T> {
  constructor(
    readonly older: ReadonlyMap<string, T>,
    readonly changed: ReadonlyMap<string, T | null>,
    readonly size: number,
  ) {}

  get(id: string): T | undefined {
    const changed = this.changed.get(id);
    return changed === undefined ? this.older.get(id) : (changed ?? undefined);
  }

  has(id: string): boolean {
    const changed = this.changed.get(id);
    return changed === undefined ? this.older.has(id) : changed !== null;
  }

  *entries(): MapIterator<[string, T]> {
    for (const [id, record] of this.older) if (!this.changed.has(id)) yield [id, record];
    for (const [id, record] of this.changed) if (record !== null) yield [id, record];
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<T> {
    for (const [, record] of this.entries()) yield record;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(tell: (record: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, record] of this.entries()) tell(record, id, this);
  }
}

/** The index with records put in place of those with their ids, or taken away (null); null when it is better made anew. `size` is of the new list. */
export function changedIndex<T extends Identified>(
  index: ReadonlyMap<string, T>,
  changes: Iterable<readonly [string, T | null]>,
  size: number,
): ReadonlyMap<string, T> | null {
  const isChanged = index instanceof ChangedIndex;
  const older: ReadonlyMap<string, T> = isChanged ? index.older : index;
  const changed = new Map<string, T | null>(isChanged ? index.changed : undefined);
  for (const [id, record] of changes) changed.set(id, record);
  return changed.size > MOST_CHANGED ? null : new ChangedIndex(older, changed, size);
}
