import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '#contract/command-words/index';
import { parseHouseStyle } from '#core/figure/style';
import { labelOf, optionWords } from '../../../../src/renderer/src/features/styles/field-words';
import { chooseWords } from '../../../../src/renderer/src/ui/words/words';
import {
  styleGroups,
  valueAt,
  withValueAt,
  type FieldGroup,
} from '../../../../src/renderer/src/features/styles/fields';

const { style } = parseHouseStyle(JSON.parse(readFileSync('resources/styles/newspaper.json', 'utf8')));
const newspaper = style!;
const all = (groups: readonly FieldGroup[]): FieldGroup[] =>
  groups.flatMap((group) => [group, ...all(group.groups)]);
const fields = all(styleGroups()).flatMap((group) => group.fields);

/** Paths of everything in a value that is not an object itself. */
function leaves(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

test('every value of a style has its field, but for names and pictures', () => {
  const apart = ['$schema', 'id', 'name', 'furniture.logo'];
  const wanted = leaves(newspaper).filter((path) => !apart.includes(path));
  expect(fields.map((field) => field.path.join('.')).toSorted()).toEqual(wanted.toSorted());
});

test('a field of each kind knows what it takes', () => {
  const find = (path: string) => fields.find((field) => field.path.join('.') === path);
  expect(find('colors.ink')).toMatchObject({ kind: 'color' });
  expect(find('type.leading')).toMatchObject({ kind: 'number', min: 1, max: 2, whole: false });
  expect(find('spacing.rows')).toMatchObject({ kind: 'number', whole: true });
  expect(find('type.title.weight')).toMatchObject({ kind: 'choice', options: [400, 500, 600, 700] });
  expect(find('type.title.italic')).toMatchObject({ kind: 'toggle' });
  expect(find('furniture.foot')).toMatchObject({ kind: 'set', options: ['note', 'source', 'credit'] });
});

test('a change of one value leaves all others, and the style it was made from, as they were', () => {
  const changed = withValueAt(newspaper, ['type', 'title', 'size'], 40);
  expect(valueAt(changed, ['type', 'title', 'size'])).toBe(40);
  expect(withValueAt(changed, ['type', 'title', 'size'], newspaper.type.title.size)).toEqual(newspaper);
  expect(changed.colors).toBe(newspaper.colors);
});

test.each(INTERFACE_LANGUAGES)(
  'U1: every field and choice of a house style has its words in %s',
  (language) => {
    chooseWords(language);
    onTestFinished(() => chooseWords('en'));
    const groups = all(styleGroups());
    const named = [...groups, ...fields].filter(({ path }) => labelOf(path) === path.at(-1));
    expect(named).toEqual([]);
    const options = fields.flatMap((field) => ('options' in field ? field.options : []));
    const same = /^(\d+|Fira Sans|Source Sans 3|Inter)$/;
    expect(
      options.filter((option) => optionWords(option) === String(option) && !same.test(String(option))),
    ).toEqual([]);
  },
);
