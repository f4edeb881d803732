import { describe, expect, test } from 'vitest';
import { en } from '#core/sentences/en/index';
import { isSaid, sentence, type Said } from '#core/sentences/said';
import { uk } from '#core/sentences/uk/index';
import { SAMPLES } from './samples';

/** The values that stand in a sentence as they are, those of the sentences in it included. */
function valuesIn(said: Said): (string | number)[] {
  return Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'key') return [];
    if (Array.isArray(value)) return value.flatMap((inner: string | Said) => valueIn(inner));
    return valueIn(value as Value);
  });
}

type Value = string | number | Said;

function valueIn(value: Value): (string | number)[] {
  if (typeof value === 'object') return valuesIn(value);
  return typeof value === 'number' || /[A-Z\d/\u3400-\u9fff]/.test(value) ? [value] : [];
}

/** Numbers as a program writes them: without spaces or commas between thousands, with a decimal point. */
const plain = {
  en: (text: string) => text.replace(/(\d),(\d{3})/g, '$1$2'),
  uk: (text: string) => text.replace(/(\d)\u00a0(\d{3})/g, '$1$2').replace(/(\d),(\d)/g, '$1.$2'),
};

describe('U1: what core and the desk say', () => {
  test.each(SAMPLES)('$key has a sentence in both languages, with its values in it', (said) => {
    const [english, ukrainian] = [plain.en(sentence(said)), plain.uk(sentence(said, uk))];
    for (const text of [english, ukrainian]) {
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      for (const value of valuesIn(said)) expect(text).toContain(String(value));
    }
    expect(ukrainian).toMatch(/[а-яіїєґ]/);
    expect(ukrainian).not.toMatch(/[“”]/);
    expect(english).not.toMatch(/[а-яіїєґ«»]/i);
  });

  test('every sentence of the catalogue has a sample', () => {
    expect(SAMPLES.map(({ key }) => key).toSorted()).toEqual(Object.keys(en).toSorted());
    expect(Object.keys(uk).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test('a sentence crosses the boundary as it is, and what is none does not', () => {
    for (const said of SAMPLES) expect(isSaid(JSON.parse(JSON.stringify(said)))).toBe(true);
    for (const other of [null, 'no-alt', {}, { key: 1 }, { key: 'text-cut', last: { html: '' } }])
      expect(isSaid(other)).toBe(false);
  });
});

test('S17: a window that does not know a sentence yet shows its name', () => {
  for (const key of ['of-a-newer-program', 'toString'])
    expect(sentence({ key } as unknown as Said, uk)).toBe(key);
});

test('U2, U3: Ukrainian sentences have decimal commas and count one, a few and many', () => {
  const dpi = (count: number) => sentence({ key: 'image-coarse', dpi: count, least: 200 }, uk);
  expect([131, 132, 135].map((count) => /\d+ \S+/.exec(dpi(count))?.[0])).toEqual([
    '131 точку',
    '132 точки',
    '135 точок',
  ]);
  expect(sentence({ key: 'rule-thin', width: 0.15, least: 0.25, unit: 'pt' }, uk)).toContain('0,15 пт');
});
