import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '#core/when/bounds';
import type { When } from '#core/when/types';

const when = (edtfText: string, zone = 'Europe/Kyiv'): When => ({ edtf: edtfText, zone, phrase: '' });
/** Bounds as ISO text in UTC, for reading. */
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace('.000Z', 'Z'));
const bounds = (text: string, zone?: string) => {
  const { earliest, latest } = boundsOf(when(text, zone));
  return [iso(earliest), iso(latest)];
};

describe('boundsOf', () => {
  it.each([
    ['2022', '2021-12-31T22:00:00Z', '2022-12-31T22:00:00Z'],
    ['202X', '2019-12-31T22:00:00Z', '2029-12-31T22:00:00Z'],
    ['20XX', '1999-12-31T22:00:00Z', '2099-12-31T22:00:00Z'],
    ['2022-03', '2022-02-28T22:00:00Z', '2022-03-31T21:00:00Z'],
    ['2022-03-XX', '2022-02-28T22:00:00Z', '2022-03-31T21:00:00Z'],
    ['2022-21', '2022-02-28T22:00:00Z', '2022-05-31T21:00:00Z'],
    ['2022-24', '2022-11-30T22:00:00Z', '2023-02-28T22:00:00Z'],
    ['2022-03-05', '2022-03-04T22:00:00Z', '2022-03-05T22:00:00Z'],
    ['2022-03-05~', '2022-03-04T22:00:00Z', '2022-03-05T22:00:00Z'],
    ['2022-03-05T11:00', '2022-03-05T09:00:00Z', '2022-03-05T09:00:00Z'],
    ['2022-03-06Tlate', '2022-03-06T18:00:00Z', '2022-03-06T22:00:00Z'],
    ['2022-03-06Tnoon', '2022-03-06T09:30:00Z', '2022-03-06T10:30:00Z'],
    ['2022-03-05/2022-03-06', '2022-03-04T22:00:00Z', '2022-03-06T22:00:00Z'],
    ['../2022-03-06', null, '2022-03-06T22:00:00Z'],
    ['2022-03-05/..', '2022-03-04T22:00:00Z', null],
    ['2022-03-05/', '2022-03-04T22:00:00Z', null],
    ['2022-03-05T11:00/2022-03-05T22:00', '2022-03-05T09:00:00Z', '2022-03-05T20:00:00Z'],
  ])('W7 %s in Kyiv goes from %s to %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it('W7 the day on which clocks go forward has 23 hours, the day on which they go back 25', () => {
    const hours = (text: string) => {
      const { earliest, latest } = boundsOf(when(text));
      return (Number(latest) - Number(earliest)) / 3_600_000;
    };
    expect([hours('2022-03-26'), hours('2022-03-27'), hours('2022-10-30')]).toEqual([24, 23, 25]);
  });

  it('W3 parts of a day follow the wall clock on a day on which it changes', () => {
    expect(bounds('2022-03-27Tmorning')).toEqual(['2022-03-27T03:00:00Z', '2022-03-27T09:00:00Z']);
    expect(bounds('2022-10-30Tearly')).toEqual(['2022-10-29T21:00:00Z', '2022-10-30T04:00:00Z']);
  });

  it('W8 a time that the clock shows twice means both, unless an offset says which', () => {
    expect(bounds('2022-10-30T03:30')).toEqual(['2022-10-30T00:30:00Z', '2022-10-30T01:30:00Z']);
    expect(bounds('2022-10-30T03:30+03:00')).toEqual(['2022-10-30T00:30:00Z', '2022-10-30T00:30:00Z']);
    expect(bounds('2022-10-30T03:30+02:00')).toEqual(['2022-10-30T01:30:00Z', '2022-10-30T01:30:00Z']);
  });

  it('W7 a day begins at its first moment where clocks skip midnight', () => {
    expect(bounds('2018-11-04', 'America/Sao_Paulo')).toEqual([
      '2018-11-04T03:00:00Z',
      '2018-11-05T02:00:00Z',
    ]);
  });

  it('W5 goes through the year 0 and far back', () => {
    expect(bounds('0000', 'UTC')).toEqual(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z']);
    expect(bounds('-0043-03-15', 'UTC')).toEqual(['-000043-03-15T00:00:00Z', '-000043-03-16T00:00:00Z']);
    expect(boundsOf(when('Y-17000', 'UTC')).earliest).toBeLessThan(Date.parse('-016999-01-01T00:00:00Z'));
  });

  /** edtf.js 4.11 gives inclusive UTC bounds; its seasons are known to be wrong and are left out. */
  it.each([
    '2022',
    '2022-03',
    '2022-02-28',
    '2024-02-29',
    '202X',
    '20XX',
    '-0043-03',
    'Y-17000',
    '2022-03~',
    '2022-XX',
    '2021/2022-03-05',
  ])('W7 agrees with the edtf library on %s in UTC', (text) => {
    const oracle = edtf(text) as { min: number; max: number };
    const { earliest, latest } = boundsOf(when(text, 'UTC'));
    expect([earliest, latest]).toEqual([oracle.min, oracle.max + 1]);
  });

  it('throws on a date that was never validated', () => {
    expect(() => boundsOf(when('yesterday'))).toThrow(RangeError);
  });
});
