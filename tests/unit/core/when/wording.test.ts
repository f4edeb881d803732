import { describe, expect, it } from 'vitest';
import { dateWords } from '#core/when/words/index';
import { wordWhen } from '#core/when/words/wording';

const word = (edtf: string, language = 'en-GB', knownYear?: number) =>
  wordWhen({ edtf }, { language, ...(knownYear !== undefined && { knownYear }) });

describe('wordWhen', () => {
  it.each([
    ['2022-03-06', '6 March 2022'],
    ['2022-03-06~', 'About 6 March 2022'],
    ['2022-03-06?', '6 March 2022 (?)'],
    ['2022-03-06%', 'About 6 March 2022 (?)'],
    ['2022-03-06Tlate', 'Late 6 March 2022'],
    ['2022-03-06Tlate~', 'About late 6 March 2022'],
    ['2022-03-06Tevening', '6 March 2022, evening'],
    ['2022-03-06T18:30', '6 March 2022, 18:30'],
    ['2022-03', 'March 2022'],
    ['2022-23', 'Autumn 2022'],
    ['2022', '2022'],
    ['202X', '2020s'],
    ['19XX', '20th century'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['2022-03-05/2022-03-06', '5–6 March 2022'],
    ['2022-02-28/2022-03-06', '28 February – 6 March 2022'],
    ['2021-12-31/2022-01-01', '31 December 2021 – 1 January 2022'],
    ['2022-03-05Tevening/2022-03-06', '5 March, evening – 6 March 2022'],
    ['2022-03-05T11:00/2022-03-05T22:00', '5 March 2022, 11:00–22:00'],
    ['2022-03-05/2022-03-05', '5 March 2022'],
    ['2022-03-05~/2022-03-05~', 'About 5 March 2022'],
    ['2022-03-05T11:00/2022-03-05T11:00', '5 March 2022, 11:00'],
    ['2022-03-05/..', 'From 5 March 2022'],
    ['../2022-03-06', 'Until 6 March 2022'],
    ['../2022-03-06Tlate', 'Until late 6 March 2022'],
  ])('W12 says %s as "%s"', (edtf, words) => {
    expect(word(edtf)).toBe(words);
  });

  it.each([
    ['2022-03-06T18:30', 'March 6, 2022, 6:30 p.m.'],
    ['2022-02-24T12:00', 'Feb. 24, 2022, noon'],
    ['2022-02-24T00:00', 'Feb. 24, 2022, midnight'],
    ['2022-09-03T09:00', 'Sept. 3, 2022, 9 a.m.'],
    ['2022-03-05/2022-03-06', 'March 5–6, 2022'],
    ['2022-23', 'Fall 2022'],
  ])('W12 says %s as the Associated Press would: "%s"', (edtf, words) => {
    expect(word(edtf, 'en-US')).toBe(words);
  });

  it('W12 says it in Ukrainian', () => {
    expect([word('2022-03-06Tlate', 'uk'), word('2022-03-05/2022-03-06', 'uk-UA')]).toEqual([
      'Пізно 6 березня 2022',
      '5–6 березня 2022',
    ]);
  });

  it('leaves out the year that the reader knows, and keeps any other', () => {
    expect([
      word('2022-03-06', 'en-GB', 2022),
      word('2021-03-06', 'en-GB', 2022),
      word('2022', 'en-GB', 2022),
    ]).toEqual(['6 March', '6 March 2021', '2022']);
  });

  it('shows a date that it cannot read as it was typed', () => {
    expect(word('soon')).toBe('soon');
  });

  it('falls back from a tag to its language, and then to British English', () => {
    expect([dateWords('en-AU').language, dateWords('uk-UA').language, dateWords('sw').language]).toEqual([
      'en-GB',
      'uk',
      'en-GB',
    ]);
  });

  it.each([
    ['2022-03-05T18:30', '18:30'],
    ['2022-03-05T18:30~', 'About 18:30'],
    ['2022-03-05T11:00/2022-03-05T22:00', '11:00–22:00'],
    ['2022-03-05T11:00/..', 'From 11:00'],
    ['2022-03-05Tevening', '5 March, evening'],
    ['2022-03-05', '5 March'],
    ['2022-03-06T18:30', '6 March, 18:30'],
  ])('leaves a day that the reader knows out of %s', (edtf, words) => {
    const knownDay = { year: 2022, month: 3, day: 5 };
    expect(wordWhen({ edtf }, { language: 'en-GB', knownYear: 2022, knownDay })).toBe(words);
  });
});
