import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords } from '#core/figure/words/index';
import { DATE_LANGUAGES, dateWords } from '#core/when/words/index';
import { wordWhen } from '#core/when/words/wording';
import { arbWhen } from '../../../helpers/arbitraries';

const word = (edtf: string, language: string) => wordWhen({ edtf }, { language });

/** What Node says, with what a newspaper writes otherwise. */
function oracle(language: string, day: number, month: number): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(Date.UTC(2022, month - 1, day));
  if (language === 'uk') return text.replace(/\s*р\.$/, '');
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

describe('the languages of dates', () => {
  it.each(['de', 'fr', 'es', 'uk', 'en-GB'])('W12 says every day as %s writes it', (language) => {
    for (let month = 1; month <= 12; month++) {
      for (const day of [1, 2, 21]) {
        expect(dateWords(language).day(day, month, '2022')).toBe(oracle(language, day, month));
      }
      const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      expect(dateWords(language).month(month, null)).toBe(format.format(Date.UTC(2022, month - 1, 1)));
    }
  });

  it.each([
    ['de', '2022-03-06T18:30', '6. März 2022, 18.30 Uhr'],
    ['de', '2022-03-05T11:00/2022-03-05T22:00', '5. März 2022, 11.00–22.00 Uhr'],
    ['de', '202X/..', 'Ab den 2020er-Jahren'],
    ['de', '../19XX', 'Bis ins 20. Jahrhundert'],
    ['fr', '2022-03-01T18:30', '1er mars 2022, 18h30'],
    ['fr', '../2022-03-06', 'Jusqu’au 6 mars 2022'],
    ['fr', '../2022-03', 'Jusqu’en mars 2022'],
    ['fr', '../2022-22', 'Jusqu’à l’été 2022'],
    ['fr', '../2022-03-06~', 'Jusque vers le 6 mars 2022'],
    ['fr', '2022-03-06Tevening/..', 'Depuis le 6 mars 2022 au soir'],
    ['es', '2022-03-06T18:30', '6 de marzo de 2022, 18.30'],
    ['es', '2022-03-06/..', 'Desde el 6 de marzo de 2022'],
    ['es', '19XX~', 'Hacia el siglo XX'],
    ['es', '2022-02-28/2022-03-06', '28 de febrero – 6 de marzo de 2022'],
    ['uk', '2022-03/..', 'З березня 2022'],
    ['uk', '../2022-21', 'До весни 2022'],
    ['uk', '2022-03~', 'Близько березня 2022'],
    ['uk', '2022-03-06Tlate/..', 'З пізнього вечора 6 березня 2022'],
    ['uk', '2022-03~/..', 'Приблизно з березня 2022'],
    ['ar', '2022-03-06T18:30', '6 آذار/مارس 2022، 18:30'],
    ['ar', '2022-03-06Tmorning/..', 'منذ صباح 6 آذار/مارس 2022'],
  ])('W12 says in %s %s as "%s"', (language, edtf, words) => {
    expect(word(edtf, language)).toBe(words);
  });

  it('says every valid date in every language', () => {
    fc.assert(
      fc.property(arbWhen, fc.constantFrom(...DATE_LANGUAGES), (when, language) => {
        const words = wordWhen(when, { language });
        expect(words.trim()).toBe(words);
        expect(words).not.toMatch(/^$|undefined|NaN| {2}/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('figureWords', () => {
  it('has words for every language that dates have', () => {
    for (const tag of DATE_LANGUAGES) expect(figureWords(tag).language.split('-')[0]).toBe(tag.split('-')[0]);
  });

  it.each([
    ['de', 1, 'und 1 weiteres Ereignis'],
    ['fr', 2, 'et 2 autres événements'],
    ['es', 1, 'y 1 hecho más'],
    ['uk', 22, 'і ще 22 події'],
    ['ar', 2, 'وحدثان آخران'],
    ['ar', 3, 'و3 أحداث أخرى'],
    ['ar', 11, 'و11 حدثًا آخر'],
    ['ar', 100, 'و100 حدث آخر'],
    ['ar', 103, 'و103 أحداث أخرى'],
  ])('counts in %s %i events as "%s"', (language, count, words) => {
    expect(figureWords(language).more(count)).toBe(words);
  });
});
