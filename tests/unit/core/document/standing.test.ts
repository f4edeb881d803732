import { expect, test } from 'vitest';
import { doubtOf } from '#core/document/standing';
import { STATUSES, type Source, type Stance, type Status } from '#core/document/types';

const says = (stance: Stance): Source => ({
  publisher: 'The Wire',
  person: '',
  stance,
  link: '',
  quote: '',
  seen: '',
});

test.each<[Status, Stance[], string]>([
  ['confirmed', ['confirms', 'denies'], 'denied → disputed'],
  ['reported', ['reports', 'denies'], 'denied → disputed'],
  ['claimed', ['denies'], 'denied → disputed'],
  ['confirmed', ['reports'], 'unconfirmed → reported'],
  ['claimed', ['reports', 'confirms'], 'confirmed → confirmed'],
  ['disputed', ['reports'], 'undenied → claimed'],
  ['disputed', ['confirms'], 'undenied → confirmed'],
  ['reported', ['reports'], ''],
  ['claimed', ['reports'], ''],
  ['disputed', ['reports', 'denies'], ''],
  ['confirmed', ['confirms'], ''],
  ['retracted', ['denies'], ''],
])('M1: %s beside sources that say %j: "%s"', (status, stances, said) => {
  const doubt = doubtOf({ status, sources: stances.map(says) });
  expect(doubt ? `${doubt.contradiction} → ${doubt.suggested}` : '').toBe(said);
});

test.each(STATUSES)('M1: without sources nothing contradicts %s', (status) => {
  expect(doubtOf({ status, sources: [] })).toBeNull();
});

test('M1: what is suggested is never doubted again', () => {
  const told: Stance[][] = [['reports'], ['confirms'], ['denies'], ['confirms', 'denies']];
  const doubts = STATUSES.flatMap((status) =>
    told.flatMap((stances) => {
      const sources = stances.map(says);
      const doubt = doubtOf({ status, sources });
      return doubt ? [doubtOf({ status: doubt.suggested, sources })] : [];
    }),
  );
  expect(doubts.length).toBeGreaterThan(5);
  expect(doubts.every((doubt) => doubt === null)).toBe(true);
});
