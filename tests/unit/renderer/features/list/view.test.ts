import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { NO_FILTER, type ListFilter } from '../../../../../src/renderer/src/features/list/filter';
import { TimeOrder } from '../../../../../src/renderer/src/features/list/order';
import { dateText, headText } from '../../../../../src/renderer/src/features/list/row-words';
import { SORTS, type Sort } from '../../../../../src/renderer/src/features/list/sort';
import { listView } from '../../../../../src/renderer/src/features/list/view';
import { arbTimeline } from '../../../../helpers/arbitraries';
import { event, timelineOf } from '../../../../helpers/documents';

const source = {
  publisher: 'The Wire',
  person: '',
  stance: 'reports',
  link: '',
  quote: '',
  seen: '',
} as const;
const timeline = timelineOf(
  event('late', '2022-03-06Tlate', { place: 'Kharkiv', headline: 'Ärger', status: 'claimed' }),
  event('noon', '2022-03-06T12:00', { sources: [], headline: 'apple', key: true }),
  event('day', '2022-03-05', { headline: 'Zebra', track: 'b', sources: [source, source] }),
  event('month', '2022-03', { tags: ['refugees'], headline: '' }),
  event('open', '../2022-03-06', { headline: 'Berg', locked: true }),
);
const BY_DATE: Sort = { by: 'date', descending: false };

function viewOf(of: Timeline, filter: Partial<ListFilter> = {}, sort = BY_DATE, heads = false) {
  const { events, tracks, details } = of;
  const options = { filter: { ...NO_FILTER, ...filter }, sort, language: 'en-GB', heads };
  return listView({ events, tracks, zone: details.zone }, new TimeOrder(), options);
}
const shown = (filter: Partial<ListFilter> = {}, sort?: Sort) =>
  viewOf(timeline, filter, sort).entries.map(({ event: { id } }) => id);

describe('T1: narrow, events stand under their days', () => {
  test('in time, coarse dates under their own words, open ones before the day that they end on', () => {
    const view = viewOf(timeline, {}, BY_DATE, true);
    const rows = Array.from({ length: view.rows }, (_, at) => view.row(at)!);
    expect(
      rows.map((row) =>
        row.kind === 'head' ? headText(row.entry, timeline.details.zone, 'en-GB') : row.entry.event.id,
      ),
    ).toEqual([
      'March 2022',
      'month',
      'Sat 5 March 2022',
      'day',
      'Up to Sun 6 March 2022',
      'open',
      'Sun 6 March 2022',
      'noon',
      'late',
    ]);
  });

  test('with the time that their date gives, and none that it does not', () => {
    const times = timeline.events.map((each) => [each.id, dateText(each, 'en-GB').time]);
    expect(Object.fromEntries(times)).toMatchObject({ noon: '12:00', day: '', month: '' });
  });

  test('of the timeline’s zone', () => {
    const late = event('x', '2022-03-05T23:30');
    const other = timelineOf({ ...late, when: { ...late.when, zone: 'UTC' } });
    const head = viewOf(other, {}, BY_DATE, true).row(0);
    expect(head && headText(head.entry, other.details.zone, 'en-GB')).toBe('Sun 6 March 2022');
  });
});

describe('T2: the list is sorted by any column', () => {
  test.each<[Sort, string[]]>([
    [BY_DATE, ['month', 'day', 'open', 'noon', 'late']],
    [{ by: 'date', descending: true }, ['late', 'noon', 'open', 'day', 'month']],
    [{ by: 'headline', descending: false }, ['noon', 'late', 'open', 'day', 'month']],
    [{ by: 'sources', descending: true }, ['day', 'month', 'open', 'noon', 'late']],
    [{ by: 'track', descending: false }, ['month', 'open', 'noon', 'late', 'day']],
    [{ by: 'status', descending: false }, ['month', 'day', 'open', 'noon', 'late']],
  ])('%j', (sort, ids) => {
    expect(shown({}, sort)).toEqual(ids);
  });
});

describe('T3: the list is filtered', () => {
  test.each<[string, Partial<ListFilter>, string[]]>([
    ['every word, in any field, in any case', { text: 'KHARKIV ärger' }, ['late']],
    ['by tags', { tags: ['refugees'] }, ['month']],
    ['by tracks', { tracks: ['b'] }, ['day']],
    ['by any of several statuses', { statuses: ['claimed', 'disputed'] }, ['late']],
    ['without a source', { noSource: true, text: 'apple' }, ['noon']],
    ['key events', { key: true }, ['noon']],
    ['locked events', { locked: true }, ['open']],
    ['by all conditions at once', { key: true, locked: true }, []],
  ])('%s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });
});

test('T4: rows, places and events find each other, however the list is sorted and filtered', () => {
  fc.assert(
    fc.property(
      arbTimeline,
      fc.constantFrom(...SORTS),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (random, by, descending, heads, noSource) => {
        const view = viewOf(random, { noSource }, { by, descending }, heads);
        const wanted = random.events.filter(({ sources }) => !noSource || sources.length === 0);
        expect(view.entries.map(({ event: { id } }) => id).toSorted()).toEqual(
          wanted.map(({ id }) => id).toSorted(),
        );
        for (const [place, { event: each }] of view.entries.entries()) {
          expect(view.placeOf(each.id)).toBe(place);
          const row = view.row(view.rowOf(each.id)!);
          expect(row).toMatchObject({ kind: 'event', at: place });
        }
        expect(view.row(view.rows)).toBeNull();
        expect(view.placeOf('nowhere')).toBeNull();
      },
    ),
  );
});

test('T4: an edit of one event leaves the order of all others as it was worked out', () => {
  const order = new TimeOrder();
  const { events, details } = timeline;
  const first = order.of(events, details.zone);
  const changed = events.map((each) => (each.id === 'noon' ? { ...each, headline: 'New' } : each));
  const second = order.of(changed, details.zone);
  expect(second.map(({ event: { id } }) => id)).toEqual(first.map(({ event: { id } }) => id));
  expect(second.filter((entry) => !first.includes(entry)).map(({ event: { headline } }) => headline)).toEqual(
    ['New'],
  );
});
