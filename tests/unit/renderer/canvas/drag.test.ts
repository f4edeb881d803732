import { expect, test } from 'vitest';
import { isEmptyPatch } from '#core/edits/patch';
import type { Grip } from '../../../../src/renderer/src/canvas/gestures/drag';
import { editOfDrag } from '../../../../src/renderer/src/canvas/gestures/drag';
import { readoutLines, readoutOf } from '../../../../src/renderer/src/canvas/gestures/readout';
import { event, timeline } from './make';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const story = timeline(
  event('clock', '2022-03-06T11:00'),
  event('day', '2022-03-06'),
  event('other', '2022-03-05', { track: 'middle' }),
  event('span', '2022-03-05/2022-03-07'),
  event('timed', '2022-03-05T10:00/2022-03-05T12:00'),
  event('open', '2022-03-05/..'),
);
const body = (...ids: string[]): Grip => ({ grabbed: ids[0] ?? '', ids, part: 'body' });
const pull = (by: number, tracks = 0, step = HOUR) => ({ by, tracks, step, toMinute: false });
const whenOf = (edit: ReturnType<typeof editOfDrag>, id: string) => edit?.patch.events[id]?.after?.when.edtf;

test('W11 with Ctrl a day becomes a clock time on the grid, and a span keeps its form', () => {
  const drag = (id: string, by: number) => editOfDrag(story, body(id), { ...pull(by), toMinute: true });
  expect(whenOf(drag('day', 14.2 * HOUR), 'day')).toBe('2022-03-06T14:00');
  expect(whenOf(drag('day', -0.7 * HOUR), 'day')).toBe('2022-03-05T23:00');
  expect(drag('day', 0.2 * HOUR)?.patch.events).toEqual({});
  expect(whenOf(drag('span', DAY), 'span')).toBe('2022-03-06/2022-03-08');
});

test('several events, dragged in time and across tracks, are one edit and keep their places', () => {
  const edit = editOfDrag(story, body('day', 'other'), pull(1.2 * DAY, 1));
  expect(edit?.kind).toBe('event/move');
  expect(edit?.subject).toBe('2');
  expect(whenOf(edit, 'day')).toBe('2022-03-07');
  expect(whenOf(edit, 'other')).toBe('2022-03-06');
  expect(edit?.patch.events.day?.after?.track).toBe('middle');
  expect(edit?.patch.events.other?.after?.track).toBe('south');
});

test('a group stops at the last track without squeezing together', () => {
  const edit = editOfDrag(story, body('day', 'other'), pull(0, 9));
  expect(edit?.patch.events.day?.after?.track).toBe('middle');
  expect(edit?.patch.events.other?.after?.track).toBe('south');
});

test('W11 a drag shorter than half a step changes nothing', () => {
  const edit = editOfDrag(story, body('day'), pull(0.4 * DAY));
  expect(edit && isEmptyPatch(edit.patch)).toBe(true);
});

test('an end of a day’s precision goes to the nearest midnight', () => {
  const resize = (part: 'start' | 'end', by: number) =>
    whenOf(editOfDrag(story, { grabbed: 'span', ids: ['span'], part }, pull(by)), 'span');
  expect(resize('end', 0.4 * DAY)).toBeUndefined();
  expect(resize('end', 0.6 * DAY)).toBe('2022-03-05/2022-03-08');
  expect(resize('end', -0.6 * DAY)).toBe('2022-03-05/2022-03-06');
  expect(resize('start', -0.6 * DAY)).toBe('2022-03-04/2022-03-07');
  expect(resize('start', 0.6 * DAY)).toBe('2022-03-06/2022-03-07');
});

test('an end with a clock time goes by the grid, an open end stays', () => {
  const timed = editOfDrag(story, { grabbed: 'timed', ids: ['timed'], part: 'end' }, pull(0.8 * HOUR));
  expect(whenOf(timed, 'timed')).toBe('2022-03-05T10:00/2022-03-05T13:00');
  expect(editOfDrag(story, { grabbed: 'open', ids: ['open'], part: 'end' }, pull(DAY))).toBeNull();
});

test('a drag of an event that was removed meanwhile makes no edit', () => {
  expect(editOfDrag(story, body('gone'), pull(DAY))).toBeNull();
});

test('the readout tells the new date, the old one, the track and how many', () => {
  const edit = editOfDrag(story, body('clock'), pull(2 * HOUR, 1));
  const readout = edit && readoutOf(story, edit, body('clock'), 'en-GB');
  expect(readout && readoutLines(readout)).toEqual([
    '6 March 2022, 13:00',
    'was 6 March 2022, 11:00',
    '+2 hours',
    'to MIDDLE',
  ]);
});

test('a drag that changes nothing yet reads as the date it is', () => {
  const edit = editOfDrag(story, body('day', 'other'), pull(0));
  const readout = edit && readoutOf(story, edit, body('day', 'other'), 'en-US');
  expect(readout && readoutLines(readout)).toEqual(['March 6, 2022', '2 events']);
});
