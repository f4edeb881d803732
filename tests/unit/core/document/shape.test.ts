import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueText } from '#core/document/issue';
import { idSchema, whenSchema } from '#core/document/schema';
import { issuesOf } from '#core/document/validate';
import { isSaid } from '#core/sentences/said';

const schema = z.strictObject({
  text: z.string().min(2).max(4),
  number: z.int().min(1).max(2),
  either: z.union([z.literal(400), z.literal(700)]),
  one: z.enum(['a', 'b']),
  list: z.array(z.boolean()).max(2),
  ids: z.record(idSchema, z.object({})),
  when: whenSchema,
});

function textsOf(value: unknown): string[] {
  const { error } = schema.safeParse(value);
  const issues = error ? issuesOf(error) : [];
  expect(issues.every(({ says }) => isSaid(says))).toBe(true);
  return issues.map(issueText);
}

const good = { text: 'abc', number: 1, either: 400, one: 'a', list: [], ids: {} };
const when = { edtf: '2022', zone: 'UTC', phrase: '' };

test('D5: each problem of a shape is a sentence of the catalogue, and none the words of zod', () => {
  expect(textsOf({ ...good, when })).toEqual([]);
  expect(
    textsOf({ text: 5, number: 'a', list: [1], either: 1, one: 'c', ids: { ' ': {} }, when: [] }),
  ).toEqual([
    'text: a text belongs here',
    'number: a number belongs here',
    'either: has a value that cannot stand here',
    'one: must be one of a, b',
    'list[0]: true or false belongs here',
    'ids. : an id is 1 to 64 letters, digits, _ or -, beginning with a letter or digit',
    'when: an object in braces belongs here',
  ]);
  const far = { text: 'a', number: 9, list: [true, true, true] };
  expect(textsOf({ ...good, ...far, when: { ...when, edtf: '2022-02-30' }, more: 1 })).toEqual([
    'text: is shorter than 2 characters',
    'number: must be 2 or less',
    'list: has more than 2 entries; leave some out',
    'when.edtf: 2022-02-30 does not exist; that month has 28 days (W5)',
    'there is no field "more" here; remove it',
  ]);
});
