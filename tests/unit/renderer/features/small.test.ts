import { expect, test } from 'vitest';

import { withoutGone } from '../../../../src/renderer/src/features/editor/selection';
import { timelineSpan } from '../../../../src/renderer/src/features/editor/span';
import { common } from '../../../../src/renderer/src/features/inspector/common';
import { checkLink } from '../../../../src/renderer/src/features/inspector/checks';
import { excerptPieces } from '../../../../src/renderer/src/features/library/excerpt';
import { agoWords, clockTime, spanWords } from '../../../../src/renderer/src/ui/dates';
import { offsetWords } from '../../../../src/renderer/src/ui/zones';
import { event, KYIV, timelineOf } from '../../../helpers/documents';

test('a selection loses events that are gone, and is the same object when none is', () => {
  const timeline = timelineOf(event('one', '2022'));
  const selection = new Set(['one']);
  expect(withoutGone(selection, timeline)).toBe(selection);
  expect(withoutGone(new Set(['one', 'gone']), timeline)).toEqual(new Set(['one']));
});

test('a timeline’s span is worded in days of its zone; open ends do not count', () => {
  expect(timelineSpan(timelineOf(), 'en-GB')).toBe('');
  const timeline = timelineOf(event('a', '2022-03-05/..'), event('b', '2022-03-06Tlate'));
  expect(timelineSpan(timeline, 'en-GB')).toBe('5–6 March 2022');
});

test('a span that ends at midnight ends on the day before', () => {
  const midnight = Date.UTC(2022, 2, 6, 22);
  expect(spanWords(midnight - 86_400_000, midnight, KYIV)).toBe('6 March 2022');
});

test('moments of the tool are as near as a reader needs them', () => {
  const now = new Date(2022, 2, 6, 12, 4).getTime();
  expect(clockTime(now)).toBe('12:04');
  expect(agoWords(now - 3_600_000, now)).toBe('today, 11:04');
  expect(agoWords(now - 13 * 3_600_000, now)).toBe('yesterday, 23:04');
  expect(agoWords(new Date(2022, 1, 1).getTime(), now)).toBe('1 February');
  expect(agoWords(new Date(2021, 1, 1).getTime(), now)).toBe('1 February 2021');
});

test('offsets are written as desks write them', () => {
  expect(offsetWords(KYIV, Date.UTC(2022, 2, 6))).toBe('UTC+2');
  expect(offsetWords('America/St_Johns', Date.UTC(2022, 0, 1))).toBe('UTC−3:30');
  expect(offsetWords('UTC', 0)).toBe('UTC');
});

test('excerpts are taken apart at their marks, and nothing of them is lost', () => {
  expect(excerptPieces('the ‹corridor› closes')).toEqual([
    { text: 'the ', found: false },
    { text: 'corridor', found: true },
    { text: ' closes', found: false },
  ]);
  expect(
    excerptPieces('a ‹ b')
      .map(({ text }) => text)
      .join(''),
  ).toBe('a ‹ b');
});

test('a common value is one that all share; null is a value too', () => {
  expect(common([{ a: 1 }, { a: 1 }], (record) => record.a)).toBe(1);
  expect(common([{ a: 1 }, { a: 2 }], (record) => record.a)).toBeUndefined();
  expect(common([{ a: null }, { a: null }], (record) => record.a)).toBeNull();
});

test('links of sources are checked as the document does', () => {
  expect(checkLink('')).toBeNull();
  expect(checkLink('https://example.org/a')).toBeNull();
  expect(checkLink('javascript:alert(1)')).not.toBeNull();
});
