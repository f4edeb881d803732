import { describe, expect, it } from 'vitest';
import { sentence } from '#core/sentences/said';
import { formatEdtf } from '#core/when/format';
import { parseEdtf } from '#core/when/parse';

const GOOD = [
  '2022', '0044', '-0043', '0000', 'Y17000', 'Y-17000', '202X', '20XX', '2022-03', '2022-21', '2022-24', '2022-XX', '2022-03-XX',
  '2022-XX-XX', '2022-03-05', '2022-02-28', '2024-02-29', '2022-03-05T11:00', '2022-03-05T11:00:30', '2022-03-05T11:00Z',
  '2022-03-05T11:00+02:00', '2022-03-05T11:00-03:30', '2022-03-06Tlate', '2022-03-06Tearly', '2022-03-06Tevening~', '2022-03-05T09:00~',
  '2022?', '2022-03~', '2022-03-05%', '2022-03-05/2022-03-06', '../2022-03-06', '2022-03-05/..', '/2022-03-06', '2022-03-05/',
  '2022-03-05~/2022-04?', '2022-03-05Tevening/2022-03-06Tmorning', '2022-03-05T11:00/2022-03-05T22:00', '-0100/0100',
]; // prettier-ignore

const BAD: [text: string, rule: string][] = [
  ['', 'W1'], ['yesterday', 'W1'], ['2022-3-5', 'W1'], ['22', 'W1'], ['2022/03/05', 'W4'], ['2022-03-05 11:00', 'W1'], ['20X2', 'W1'],
  ['202X-03', 'W1'], ['2022-XX-05', 'W1'], ['2022-21-05', 'W1'], ['2022-03-05T', 'W2'], ['2022-03T11:00', 'W2'], ['2022-03-XXTlate', 'W2'],
  ['2022-03-05T11', 'W2'], ['2022-03-05Tdusk', 'W2'], ['2022-03-05TLate', 'W2'], ['..', 'W1'], ['../..', 'W4'], ['/', 'W4'], ['2022/2023/2024', 'W4'],
  ['2022-13', 'W5'], ['2022-00', 'W5'], ['2022-02-30', 'W5'], ['2023-02-29', 'W5'], ['1900-02-29', 'W5'], ['2022-03-00', 'W5'],
  ['2022-03-05T24:00', 'W5'], ['2022-03-05T11:60', 'W5'], ['2022-03-05T11:00:60', 'W5'], ['Y2022', 'W1'], ['Y02022', 'W5'], ['-0000', 'W5'],
  ['Y300000', 'W5'], ['Y-300000', 'W5'], ['2022-03-05~~', 'W1'],
]; // prettier-ignore

describe('parseEdtf', () => {
  it.each(GOOD)('W10 reads %s and writes it back as it was', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && formatEdtf(parsed.value)).toBe(text);
  });

  it.each(BAD)('refuses "%s" by rule %s with a remedy', (text, rule) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: false, problem: { rule } });
    expect(!parsed.ok && sentence(parsed.problem.says).length).toBeGreaterThan(20);
  });

  it('W1 keeps what is absent absent: a month has no day, a time no seconds', () => {
    expect(parseEdtf('2022-03')).toEqual({
      ok: true,
      value: { kind: 'date', date: { year: 2022, month: 3, qualifier: '' } },
    });
    const timed = parseEdtf('2022-03-05T11:00');
    expect(timed.ok && timed.value.kind === 'date' && timed.value.date.time).toEqual({ hour: 11, minute: 0 });
  });

  it('W4 tells an open end from an unknown one', () => {
    expect(parseEdtf('2022/..')).toMatchObject({ value: { end: 'open' } });
    expect(parseEdtf('2022/')).toMatchObject({ value: { end: 'unknown' } });
  });
});
