import { expect, test } from 'vitest';
import {
  drawEvent,
  handlesOf,
  limitsOf,
  rankOf,
  stretchOf,
} from '../../../../src/renderer/src/canvas/drawing';
import { at, event, KYIV, timeline } from './make';

const LIMITS = { from: at('2022-03-01T00:00Z'), to: at('2022-03-11T00:00Z') };
const draw = (edtf: string) => drawEvent(event('e', edtf), 'blue', LIMITS, 'en-GB');

test('a clock time is a chip at its time, in the event’s zone and not the machine’s', () => {
  expect(draw('2022-03-06T11:00')).toMatchObject({
    shape: 'exact',
    from: at('2022-03-06T09:00Z'),
    to: at('2022-03-06T09:00Z'),
  });
});

test('a day has a band as wide as the day', () => {
  expect(draw('2022-03-06')).toMatchObject({
    shape: 'within',
    from: at('2022-03-05T22:00Z'),
    to: at('2022-03-06T22:00Z'),
  });
});

test('a day on which clocks go forward has a band of 23 hours', () => {
  const { from, to } = draw('2022-03-27');
  expect((to - from) / 3_600_000).toBe(23);
});

test('a part of a day has a band of its hours', () => {
  expect(draw('2022-03-06Tevening')).toMatchObject({
    from: at('2022-03-06T16:00Z'),
    to: at('2022-03-06T20:00Z'),
  });
});

test('a span goes from the first to the last moment that its ends can mean', () => {
  expect(draw('2022-03-05/2022-03-06T12:00')).toMatchObject({
    shape: 'span',
    from: at('2022-03-04T22:00Z'),
    to: at('2022-03-06T10:00Z'),
    limits: null,
  });
});

test('open ends reach to the limits and are drawn as open', () => {
  expect(draw('2022-03-05/..')).toMatchObject({ start: 'firm', end: 'open', to: LIMITS.to, limits: LIMITS });
  expect(draw('../2022-03-05')).toMatchObject({ start: 'open', end: 'firm', from: LIMITS.from });
});

test('an unknown end reaches a little beyond the known one', () => {
  const { from, to, start } = draw('/2022-03-06');
  expect(start).toBe('unknown');
  expect(to - from).toBe(86_400_000 + 86_400_000);
});

test('approximate and uncertain dates have ends that fade', () => {
  for (const edtf of ['2022-03-06~', '2022-03-06?', '2022-03-06%']) {
    expect(draw(edtf)).toMatchObject({ start: 'about', end: 'about' });
  }
  expect(draw('2022-03-05~/2022-03-06')).toMatchObject({ start: 'about', end: 'firm' });
});

test('only the written ends of an interval can be dragged', () => {
  const handles = (edtf: string) => handlesOf({ edtf, zone: KYIV, phrase: '' });
  expect(handles('2022-03-06')).toEqual({ start: false, end: false });
  expect(handles('2022-03-06T11:00')).toEqual({ start: false, end: false });
  expect(handles('2022-03-05/2022-03-06')).toEqual({ start: true, end: true });
  expect(handles('../2022-03-06')).toEqual({ start: false, end: true });
  expect(handles('2022-03-05/')).toEqual({ start: true, end: false });
});

test('an event’s own colour goes before its track’s', () => {
  expect(drawEvent(event('e', '2022', { color: 'rose' }), 'blue', LIMITS, 'en-GB').hue).toBe('rose');
  expect(draw('2022').hue).toBe('blue');
});

test('the limits lie beyond every written date, and exist for a timeline without events', () => {
  const story = timeline(event('a', '2022-03-01'), event('b', '2022-03-04/..'), event('c', '../2022-03-10'));
  expect(stretchOf(story.events)).toEqual({ from: at('2022-02-28T22:00Z'), to: at('2022-03-10T22:00Z') });
  const { from, to } = limitsOf(stretchOf(story.events));
  expect(from).toBeLessThan(at('2022-02-28T22:00Z'));
  expect(to).toBeGreaterThan(at('2022-03-10T22:00Z'));
  expect(limitsOf(stretchOf(timeline().events)).to).toBeGreaterThan(
    limitsOf(stretchOf(timeline().events)).from,
  );
});

test('of events that begin together spans stand first, then key events, always in the same order', () => {
  const drawing = (id: string, edtf: string, key = false) =>
    drawEvent(event(id, edtf, { key }), 'blue', LIMITS, 'en-GB');
  const ranks = [
    drawing('z', '2022-03-06/..'),
    drawing('y', '2022-03-06', true),
    drawing('x', '2022-03-06'),
  ].map(rankOf);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(rankOf(drawing('x', '2022-03-06'))).toBe(rankOf(drawing('x', '2022-03-06')));
  for (const rank of ranks) expect(rank).toBeLessThan(1000);
});
