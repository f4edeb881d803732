import { expect, test } from 'vitest';
import { createTimeline } from '#core/document/create';
import { createEdition, DEFAULT_EDITION, type Edition } from '#core/document/edition';
import { editionSchema } from '#core/document/schema';
import type { Timeline } from '#core/document/types';
import { validateTimeline } from '#core/document/validate';

const plain = createTimeline('t', { title: 'T', zone: 'UTC', language: 'en-GB' });

function withEditions(...editions: Partial<Edition>[]): Timeline {
  const whole = editions.map((edition) => ({ ...createEdition('one', 'One'), ...edition }));
  return { ...plain, figure: { ...plain.figure, editions: whole } };
}

function faultsOf(timeline: Timeline): string[] {
  const checked = validateTimeline(timeline);
  return checked.ok ? [] : checked.issues.map(({ path, rule = '' }) => `${path} ${rule}`.trim());
}

test('D4: a timeline that says nothing of editions has the default one, and an edition its defaults', () => {
  const { figure: _, ...bare } = plain;
  const checked = validateTimeline(bare);
  expect(checked.ok && checked.timeline.figure.editions).toEqual([DEFAULT_EDITION]);
  expect(editionSchema.parse({ id: 'a', name: 'A' })).toEqual(createEdition('a', 'A'));
  expect(faultsOf(withEditions())).toEqual([]);
});

test('D8: ids of editions are used once, and so are formats, kinds and languages in an edition', () => {
  expect(faultsOf(withEditions({}, { id: 'two' }))).toEqual([]);
  expect(faultsOf(withEditions({}, {}))).toEqual(['figure.editions D8']);
  expect(faultsOf(withEditions({ formats: ['web', '85mm', 'web'] }))).toEqual([
    'figure.editions[0].formats D8',
  ]);
  expect(faultsOf(withEditions({ files: ['svg', 'svg'] }))).toEqual(['figure.editions[0].files D8']);
  expect(faultsOf(withEditions({ languages: ['uk', 'uk'] }))).toEqual(['figure.editions[0].languages D8']);
});

test('D5: what is wrong with an edition is told by its path', () => {
  const wrong = { name: 'A\nB', formats: ['../etc'], languages: ['Ukrainian!'], scale: 5, bleed: -1 };
  expect(faultsOf(withEditions(wrong))).toEqual(
    ['name', 'formats[0]', 'languages[0]', 'scale', 'bleed'].map((field) => `figure.editions[0].${field}`),
  );
});
