import { expect, test } from 'vitest';
import { groupEvents } from '../../../../src/renderer/src/features/list/group-events';
import { nextSelection, stepFrom } from '../../../../src/renderer/src/features/list/list-selection';
import { event, timelineOf } from '../../../helpers/documents';

const timeline = timelineOf(
  event('late', '2022-03-06Tlate', { place: 'Kharkiv' }),
  event('noon', '2022-03-06T12:00', { sources: [] }),
  event('day', '2022-03-05'),
  event('month', '2022-03', { tags: ['refugees'] }),
  event('open', '../2022-03-06'),
  event('span', '2022-03-05/2022-03-06'),
);
const outline = (filter = '') =>
  groupEvents(timeline, filter, 'en-GB').map(({ label, rows }) => [
    label,
    rows.map(({ event: { id } }) => id),
  ]);

test('events stand under their days in time, coarse dates under their own words', () => {
  expect(outline()).toEqual([
    ['March 2022', ['month']],
    ['Sat 5 March 2022', ['day', 'span']],
    ['Up to Sun 6 March 2022', ['open']],
    ['Sun 6 March 2022', ['noon', 'late']],
  ]);
});

test('a row says the time that its date gives, and none that it does not', () => {
  const times = Object.fromEntries(
    groupEvents(timeline, '', 'en-GB').flatMap(({ rows }) => rows.map((row) => [row.event.id, row.time])),
  );
  expect(times).toMatchObject({ noon: '12:00', late: 'late', day: '', month: '' });
});

test('the day is that of the timeline’s zone', () => {
  const late = {
    ...event('x', '2022-03-05T23:30'),
    when: { edtf: '2022-03-05T23:30', zone: 'UTC', phrase: '' },
  };
  expect(groupEvents(timelineOf(late), '', 'en-GB')[0]?.label).toBe('Sun 6 March 2022');
});

test('the filter wants every word, in any field, in any case', () => {
  expect(outline('KHARKIV event')).toEqual([['Sun 6 March 2022', ['late']]]);
  expect(outline('refugees')).toEqual([['March 2022', ['month']]]);
  expect(outline('nothing such')).toEqual([]);
});

const order = ['a', 'b', 'c', 'd'];

test('a click selects one, Ctrl adds and takes away, Shift selects from the anchor', () => {
  const plain = { shift: false, toggle: false };
  expect(nextSelection(new Set(['a']), order, 'a', 'c', plain)).toEqual(new Set(['c']));
  expect(nextSelection(new Set(['a']), order, 'a', 'c', { ...plain, toggle: true })).toEqual(
    new Set(['a', 'c']),
  );
  expect(nextSelection(new Set(['a', 'c']), order, 'a', 'c', { ...plain, toggle: true })).toEqual(
    new Set(['a']),
  );
  expect(nextSelection(new Set(['c']), order, 'c', 'a', { ...plain, shift: true })).toEqual(
    new Set(['a', 'b', 'c']),
  );
  expect(nextSelection(new Set(), order, 'gone', 'b', { ...plain, shift: true })).toEqual(new Set(['b']));
});

test('arrow keys stay in the list', () => {
  expect(stepFrom('ArrowDown', order, null)).toBe('a');
  expect(stepFrom('ArrowDown', order, 'b')).toBe('c');
  expect(stepFrom('ArrowDown', order, 'd')).toBeNull();
  expect(stepFrom('ArrowUp', order, 'a')).toBeNull();
  expect(stepFrom('End', order, 'a')).toBe('d');
  expect(stepFrom('x', order, 'a')).toBeNull();
});
