/** Random documents for the rules that hold for every picture. */
import fc from 'fast-check';
import { STATUSES, HUES, type Timeline } from '#core/document/types';
import { timelineOf } from './documents/make';

const word = fc.oneof(
  fc.constantFrom(
    'Kyiv',
    'ceasefire',
    'a',
    '95',
    '%',
    'km',
    '“quoted”',
    'Їжак',
    'Ἀθῆναι',
    'naïve',
    '1,250,000',
    '—',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.integer({ min: 20, max: 90 }).map((length) => 'W'.repeat(length)),
);
const words = (most: number) =>
  fc.array(word, { maxLength: most }).map((list) => list.join(' ').replace(/[\r\n]/g, ' '));

const day = fc
  .integer({ min: 0, max: 40 })
  .map((offset) => new Date(Date.UTC(2022, 1, 10 + offset)).toISOString().slice(0, 10));
const two = (value: number) => String(value).padStart(2, '0');
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `T${two(hour)}:${two(minute)}`);
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const date = fc.oneof(
  fc.tuple(day, clock, qualifier).map((parts) => parts.join('')),
  fc.tuple(day, qualifier).map((parts) => parts.join('')),
  fc.tuple(day, fc.constantFrom('Tearly', 'Tnoon', 'Tevening', 'Tlate')).map((parts) => parts.join('')),
  fc.tuple(fc.integer({ min: 1, max: 12 }), qualifier).map(([month, mark]) => `2022-${two(month)}${mark}`),
);
const year = fc.integer({ min: -3_000, max: 2_500 }).map((value) => {
  const digits = String(Math.abs(value)).padStart(4, '0');
  return value < 0 ? `-${digits}` : digits;
});
const open = (one: typeof date) =>
  fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: one.map((text) => `${text}/..`) },
    { weight: 1, arbitrary: one.map((text) => `../${text}`) },
    { weight: 1, arbitrary: one.map((text) => `${text}/`) },
    { weight: 1, arbitrary: one.map((text) => `/${text}`) },
  );
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));

const event = (when: fc.Arbitrary<string>) =>
  fc.record({
    when,
    headline: words(14),
    text: words(30),
    status: fc.constantFrom(...STATUSES),
    key: fc.boolean(),
    color: fc.option(fc.constantFrom(...HUES), { nil: null }),
    sources: fc.array(
      fc.record({
        publisher: words(3),
        person: words(3),
        stance: fc.constant('reports' as const),
        link: fc.constant(''),
        quote: fc.constant(''),
        seen: fc.constant(''),
      }),
      { maxLength: 2 },
    ),
  });

/** A timeline of up to 40 events in up to five tracks, weeks or millennia long. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    details: fc.record({
      title: words(12),
      dek: words(30),
      credit: words(4),
      note: words(20),
      language: fc.constantFrom('en-GB', 'en-US', 'uk'),
      zone: fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Pacific/Apia', 'UTC'),
      style: fc.constantFrom('newspaper', 'dark'),
    }),
    tracks: fc.oneof(
      fc.array(fc.array(event(fc.oneof(open(date), span)), { maxLength: 12 }), { maxLength: 5 }),
      fc.array(fc.array(event(open(year)), { maxLength: 8 }), { maxLength: 3 }),
    ),
    names: fc.array(words(6), { minLength: 5, maxLength: 5 }),
  })
  .map(({ details, tracks, names }) =>
    timelineOf(
      details,
      Object.fromEntries(tracks.map((events, index) => [`${index} ${names[index] ?? ''}`, events])),
    ),
  );
