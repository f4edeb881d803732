import { FORMATS } from '#core/figure/format-list';
import { expect, onTestFinished, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '#contract/command-words/index';
import { en } from '../../../../src/renderer/src/ui/words/en/index';
import { uk } from '../../../../src/renderer/src/ui/words/uk/index';
import { editWords } from '../../../../src/renderer/src/ui/words/edits';
import { interfaceLanguage } from '../../../../src/renderer/src/ui/dates';
import { chooseWords } from '../../../../src/renderer/src/ui/words/words';

/** Every text of a catalogue by its path; a function is asked with numbers and texts that any of them takes. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(ask(value as (...given: unknown[]) => unknown))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

function ask(word: (...given: unknown[]) => unknown): unknown {
  for (const given of [
    [3, 3, '3'],
    [['3'], '3', '3'],
    ['3', '3', '3'],
  ]) {
    try {
      return word(...given);
    } catch {
      // It takes something else.
    }
  }
  throw new Error('a word that takes nothing of these');
}

/** Words that are the same in every language: names of things, of formats and of units. */
const SAME = /^[\s\d\p{P}\p{S}]*$|Dateline|PNG|PDF|SVG|JSON|JPEG|WebP|RGB|CMYK|Associated Press|^\d/u;

test('U1: a language has the same words as English, none empty, and none left in English', () => {
  // What core and the desk say has values by name, and a test of its own in tests/unit/core.
  const [english, ukrainian] = [texts({ ...en, sentences: null }), texts({ ...uk, sentences: null })];
  expect(ukrainian.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
  const missing = ukrainian.filter(([path, text]) => {
    if (path === 'locale') return false;
    const same = SAME.test(text) && !/[а-яіїєґ]/i.test(text);
    return text.trim() === '' || /undefined|NaN/.test(text) || (!same && !/[а-яіїєґ]/i.test(text));
  });
  expect(missing).toEqual([]);
});

test('U2: numbers and dates follow the language of the interface', () => {
  onTestFinished(() => chooseWords('en'));
  const said = INTERFACE_LANGUAGES.map((language) => {
    chooseWords(language);
    return [
      editWords({ kind: 'event/move', subject: '3' }),
      interfaceLanguage('en-US'),
      interfaceLanguage('de'),
    ];
  });
  expect(said).toEqual([
    ['Move 3 events', 'en-US', 'en-GB'],
    ['Переміщення: 3 події', 'uk', 'uk'],
  ]);
});

test('U3: Ukrainian counts one, a few and many', () => {
  expect([1, 2, 5, 11, 12, 21, 22, 25, 111, 1001].map(uk.events)).toEqual([
    '1 подія',
    '2 події',
    '5 подій',
    '11 подій',
    '12 подій',
    '21 подія',
    '22 події',
    '25 подій',
    '111 подій',
    `1\u00a0001 подія`,
  ]);
});

test('U3: Ukrainian puts what is counted into the case that its verb asks for', () => {
  expect([1, 2, 5, 21].map(uk.clipboard.copied)).toEqual([
    'Скопійовано 1 подію',
    'Скопійовано 2 події',
    'Скопійовано 5 подій',
    'Скопійовано 21 подію',
  ]);
  expect(uk.editor.deleted(1, '')).toBe('Видалено 1 подію');
});

test('U1: every built-in format has a name in every language', () => {
  for (const { preview } of [en, uk])
    expect(Object.keys(preview.formats).toSorted()).toEqual(FORMATS.map(({ id }) => id).toSorted());
  expect(en.preview.formats).toEqual(Object.fromEntries(FORMATS.map(({ id, name }) => [id, name])));
});
