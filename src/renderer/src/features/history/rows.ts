/** The log of edits as the rows of a list. Pure. */
import type { ResultOf } from '#contract/requests';

export type LogEntry = ResultOf<'timeline/history'>[number];
export type Version = ResultOf<'history/versions'>[number];
export type Publication = ResultOf<'history/publications'>[number];

export interface StateRow {
  readonly kind: 'state';
  readonly revision: number;
  /** The edit that led to it; null: how the timeline began. */
  readonly entry: LogEntry | null;
  readonly versions: readonly Version[];
  readonly publications: readonly Publication[];
}

export type Row =
  | StateRow
  /** The first of a day; `at` in ms since the epoch. */
  | { readonly kind: 'day'; readonly at: number };

interface Marks {
  readonly versions: readonly Version[];
  readonly publications: readonly Publication[];
}

/**
 * Rows from the newest: a heading for each day, a row for each state. `log` is in that order; `whole`: it goes back to the
 * beginning, which is a state too. `dayOf` gives what two moments of one day have in common.
 */
export function rowsOf(
  log: readonly LogEntry[],
  whole: boolean,
  marks: Marks,
  dayOf: (at: number) => string,
): Row[] {
  const versions = byRevision(marks.versions);
  const publications = byRevision(marks.publications);
  const stateOf = (revision: number, entry: LogEntry | null): StateRow => ({
    kind: 'state',
    revision,
    entry,
    versions: versions.get(revision) ?? [],
    publications: publications.get(revision) ?? [],
  });
  const rows: Row[] = [];
  let day = '';
  for (const entry of log) {
    if (dayOf(entry.at) !== day) rows.push({ kind: 'day', at: entry.at });
    day = dayOf(entry.at);
    rows.push(stateOf(entry.revision, entry));
  }
  return whole ? [...rows, stateOf(0, null)] : rows;
}

function byRevision<T extends { readonly revision: number }>(marks: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const mark of marks) found.set(mark.revision, [...(found.get(mark.revision) ?? []), mark]);
  return found;
}

/** The log with a page of its newest part; where they do not meet the page is all that is known. */
export function joinNewest(log: readonly LogEntry[], newest: readonly LogEntry[]): readonly LogEntry[] {
  const known = log[0]?.revision;
  const last = newest.at(-1)?.revision;
  if (known === undefined || last === undefined || last > known + 1) return newest;
  return [...newest.filter(({ revision }) => revision > known), ...log];
}
