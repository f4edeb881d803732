import { describe, expect, test } from 'vitest';
import type { Summary } from '#contract/requests/library';
import {
  FIRST_ORDER,
  nextOrder,
  sortTimelines,
  type TimelineOrder,
} from '../../../../src/renderer/src/features/library/sort-timelines';

const summary = (title: string, fields: Partial<Summary>): Summary => ({
  id: title,
  slug: title,
  title,
  zone: 'UTC',
  tracks: 1,
  events: 0,
  revision: 0,
  createdAt: 0,
  changedAt: 0,
  earliest: null,
  latest: null,
  archivedAt: null,
  deletedAt: null,
  ...fields,
});
const ALL = [
  summary('Part 10', { events: 3, changedAt: 5, earliest: 20 }),
  summary('Part 2', { events: 3, changedAt: 9, earliest: -5 }),
  summary('ärger', { events: 8, changedAt: 1 }),
];

describe('B5: the library is sorted by any column', () => {
  test.each<[TimelineOrder, string[]]>([
    [FIRST_ORDER, ['Part 2', 'Part 10', 'ärger']],
    [{ by: 'title', descending: false }, ['ärger', 'Part 2', 'Part 10']],
    [{ by: 'counts', descending: true }, ['ärger', 'Part 2', 'Part 10']],
    [{ by: 'span', descending: false }, ['ärger', 'Part 2', 'Part 10']],
  ])('%j', (order, titles) => {
    expect(sortTimelines(ALL, order, 'en-GB').map(({ title }) => title)).toEqual(titles);
  });

  test('what was deleted sorts by when that was', () => {
    const trash = [
      summary('a', { deletedAt: 1, changedAt: 9 }),
      summary('b', { deletedAt: 2, changedAt: 1 }),
    ];
    expect(sortTimelines(trash, FIRST_ORDER, 'en-GB').map(({ title }) => title)).toEqual(['b', 'a']);
  });

  test('the same head turns the order, titles begin with A, the rest with the most', () => {
    expect(nextOrder(FIRST_ORDER, 'changed')).toEqual({ by: 'changed', descending: false });
    expect(nextOrder(FIRST_ORDER, 'title')).toEqual({ by: 'title', descending: false });
    expect(nextOrder(FIRST_ORDER, 'counts')).toEqual({ by: 'counts', descending: true });
  });
});
