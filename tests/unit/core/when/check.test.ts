import { describe, expect, it } from 'vitest';
import { checkWhen } from '#core/when/check';

const rules = (edtf: string, zone = 'Europe/Kyiv') =>
  checkWhen({ edtf, zone }).map((problem) => problem.rule);

describe('checkWhen', () => {
  it.each([
    '2022-03-05',
    '2022-03-05T11:00/2022-03-05T11:00',
    '2022-03-05/2022-03-05',
    '2022-03/2022-03-05',
    '2022-10-30T03:30+03:00',
  ])('finds nothing wrong with %s', (text) => expect(rules(text)).toEqual([]));

  it.each(['Europe/Nowhere', '', '+02:00', 'Kyiv', '../etc/passwd', 'UTC+2'])(
    'W6 refuses the zone "%s"',
    (zone) => {
      expect(rules('2022-03-05', zone)).toEqual(['W6']);
    },
  );

  it('W6 takes Kyiv by its old and its new name', () => {
    expect([rules('2022', 'Europe/Kyiv'), rules('2022', 'Europe/Kiev')]).toEqual([[], []]);
  });

  it('W8 refuses a time that the clock skips', () => {
    expect(rules('2022-03-27T03:30')).toEqual(['W8']);
    expect(rules('2022-03-27T03:30', 'UTC')).toEqual([]);
  });

  it('W8 refuses an offset that the zone does not have then', () => {
    expect(rules('2022-03-05T11:00+02:00')).toEqual([]);
    expect(rules('2022-03-05T11:00+03:00')).toEqual(['W8']);
    expect(rules('2022-10-30T03:30+01:00')).toEqual(['W8']);
  });

  it.each([
    '2022-03-06/2022-03-05',
    '2022-04/2022-03',
    '2022-03-05T11:00/2022-03-05T10:59',
    '2022-03-06T00:00/2022-03-05',
  ])('W9 refuses %s, which ends before it starts', (text) => expect(rules(text)).toEqual(['W9']));

  it('D5 says what is wrong with the date and with the zone at once', () => {
    expect(rules('2022-13', 'Mars/Olympus')).toEqual(['W5', 'W6']);
  });
});
