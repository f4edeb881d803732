import { describe, expect, test } from 'vitest';
import { joinNewest, rowsOf, type LogEntry } from '../../../../src/renderer/src/features/history/rows';

const HOUR = 3_600_000;
const edit = (revision: number, at = revision * HOUR): LogEntry => ({
  revision,
  at,
  kind: 'event/change',
  subject: 'Irpin',
  action: 'edit',
});
const log = (...revisions: number[]) => revisions.map((revision) => edit(revision));
const revisions = (entries: readonly LogEntry[]) => entries.map(({ revision }) => revision);
const dayOf = (at: number) => String(Math.floor(at / (24 * HOUR)));

describe('H1: the list of states', () => {
  test('has a heading for each day, and ends with the beginning once it is known whole', () => {
    const none = { versions: [], publications: [] };
    const kinds = (whole: boolean) =>
      rowsOf(log(50, 26, 25, 2), whole, none, dayOf).map((row) =>
        row.kind === 'day' ? 'day' : row.revision,
      );
    expect(kinds(false)).toEqual(['day', 50, 'day', 26, 25, 'day', 2]);
    expect(kinds(true)).toEqual(['day', 50, 'day', 26, 25, 'day', 2, 0]);
  });

  test('shows names and publications at the state that they are of, also at the beginning', () => {
    const version = { id: 'v', revision: 0, name: 'As it began', at: 1 };
    const publication = { id: 'p', revision: 2, name: 'Web', files: ['a.svg'], at: 2 };
    const rows = rowsOf(log(2, 1), true, { versions: [version], publications: [publication] }, dayOf);
    expect(rows.filter((row) => row.kind === 'state')).toMatchObject([
      { revision: 2, publications: [publication], versions: [] },
      { revision: 1, publications: [], versions: [] },
      { revision: 0, entry: null, versions: [version] },
    ]);
  });
});

describe('H2: the log grows at its top', () => {
  test.each<[number[], number[], number[]]>([
    [[], [2, 1], [2, 1]],
    [
      [2, 1],
      [3, 2, 1],
      [3, 2, 1],
    ],
    [
      [3, 2, 1],
      [4, 3],
      [4, 3, 2, 1],
    ],
    [
      [3, 2, 1],
      [9, 8],
      [9, 8],
    ],
    [[3, 2, 1], [], []],
  ])('%j with the page %j is %j', (known, newest, joined) => {
    expect(revisions(joinNewest(log(...known), log(...newest)))).toEqual(joined);
  });
});
