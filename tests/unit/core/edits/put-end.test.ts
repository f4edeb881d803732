import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { putEnd } from '#core/edits/put-end';
import { boundsOf } from '#core/when/bounds';
import { checkWhen } from '#core/when/check';
import { event, KYIV, timelineOf } from '../../../helpers/documents';

const at = (edtf: string) => boundsOf({ edtf, zone: KYIV, phrase: '' }).earliest!;

test.each([
  ['2022-03-05T11:00', 'end', '2022-03-05T13:30', '2022-03-05T11:00/2022-03-05T13:30'],
  ['2022-03-05T11:00', 'start', '2022-03-05T09:00', '2022-03-05T09:00/2022-03-05T11:00'],
  ['2022-03-05', 'end', '2022-03-07T12:00', '2022-03-05/2022-03-07'],
  ['2022-03-05', 'start', '2022-03-03T12:00', '2022-03-03/2022-03-05'],
  ['2022-03~', 'end', '2022-05-07T12:00', '2022-03~/2022-05'],
  ['2022-03-06Tlate', 'end', '2022-03-08T12:00', '2022-03-06Tlate/2022-03-08'],
  ['2022-03-05/..', 'end', '2022-03-09T12:00', '2022-03-05/2022-03-09'],
  ['/2022-03-05', 'start', '2022-03-01T12:00', '2022-03-01/2022-03-05'],
  ['2022-03-05/2022-03-09', 'end', '2022-03-07T12:00', '2022-03-05/2022-03-07'],
] as const)('K5: %s with its %s put at %s is %s', (edtf, side, instant, expected) => {
  const timeline = timelineOf(event('one', edtf));
  const after = applyPatch(timeline, putEnd(timeline, ['one'], side, at(instant)).patch);
  expect(after.events[0]?.when.edtf).toBe(expected);
});

test.each([
  ['2022-03-05T11:00', 'end', '2022-03-05T11:00'],
  ['2022-03-05T11:00', 'end', '2022-03-05T10:00'],
  ['2022-03-05T11:00', 'start', '2022-03-05T12:00'],
  ['2022-03-05', 'end', '2022-03-05T18:00'],
  ['2022-03-05/..', 'start', '2022-03-05T18:00'],
  ['2022-03-05/2022-03-09', 'end', '2022-03-01T12:00'],
] as const)('K5: %s with its %s put at %s stays as it is', (edtf, side, instant) => {
  expect(isEmptyPatch(putEnd(timelineOf(event('one', edtf)), ['one'], side, at(instant)).patch)).toBe(true);
});

test('K5: whatever end is put wherever, the date is valid and no finer than it was', () => {
  const edtf = fc.constantFrom(
    '2022-03-05T11:00',
    '2022-03-05',
    '2022-03',
    '2022-21',
    '202X',
    '2022-03-05/..',
    '../2022-03',
  );
  const side = fc.constantFrom('start' as const, 'end' as const);
  fc.assert(
    fc.property(edtf, side, fc.integer({ min: at('2021'), max: at('2023') }), (date, end, instant) => {
      const timeline = timelineOf(event('one', date));
      const after = applyPatch(timeline, putEnd(timeline, ['one'], end, instant).patch).events[0]!.when;
      expect(checkWhen(after)).toEqual([]);
      const longest = Math.max(...date.split('/').map((part) => part.length));
      for (const part of after.edtf.split('/')) expect(part.length).toBeLessThanOrEqual(longest);
    }),
  );
});

test('K5: of several events those change that can, each as finely as it is written', () => {
  const timeline = timelineOf(
    event('one', '2022-03-05'),
    event('two', '2022-03-05T11:00'),
    event('late', '2023'),
  );
  const { patch, subject } = putEnd(timeline, ['one', 'two', 'late'], 'end', at('2022-03-07T13:30'));
  const after = applyPatch(timeline, patch);
  expect(after.events.map(({ when }) => when.edtf)).toEqual([
    '2023',
    '2022-03-05/2022-03-07',
    '2022-03-05T11:00/2022-03-07T13:30',
  ]);
  expect(subject).toBe('2');
});
