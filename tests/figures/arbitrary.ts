/** Random documents for the rules that hold for every picture. */
import fc from 'fast-check';
import { STATUSES, HUES, SCALES, type Timeline } from '#core/document/types';
import { pad, timelineOf, type Draft } from './documents/make';
import { PHOTO_NAMES, photo } from './documents/photos';

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
    'Донецьк',
    'припинення',
    'هدنة',
    'الخرطوم',
    '٪95',
    'שלום',
    '東京で',
    '👩‍🚒',
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
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `T${pad(hour)}:${pad(minute)}`);
const part = fc
  .constantFrom('early', 'morning', 'noon', 'afternoon', 'evening', 'late')
  .map((name) => `T${name}`);
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((list) => list.join(''));
const month = fc.integer({ min: 1, max: 12 }).map((value) => `2022-${pad(value)}`);
/** Weeks and months of one year. */
const date = fc.oneof(
  joined(day, clock, qualifier),
  joined(day, qualifier),
  joined(day, part, qualifier),
  joined(month, qualifier),
);
/** Seconds of one hour. */
const second = fc
  .nat(3_599)
  .map((value) => `2022-03-27T10:${pad(Math.floor(value / 60))}:${pad(value % 60)}`);
const year = fc
  .integer({ min: -3_000, max: 2_500 })
  .map((value) => (value < 0 ? `-${pad(-value, 4)}` : pad(value, 4)));
/** Millennia, in years, decades, centuries and seasons. */
const age = fc.oneof(
  joined(year, qualifier),
  fc.constantFrom(
    '12XX',
    '194X',
    '19XX',
    '1789-21',
    '2001-24~',
    'Y-17000',
    '1789-07-14',
    '0476-09',
    '-0043-03-15',
  ),
);
const open = (one: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: one.map((text) => `${text}/..`) },
    { weight: 1, arbitrary: one.map((text) => `../${text}`) },
    { weight: 1, arbitrary: one.map((text) => `${text}/`) },
    { weight: 1, arbitrary: one.map((text) => `/${text}`) },
  );
const span = (one: fc.Arbitrary<string>) =>
  fc.tuple(one, one).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));

const ZONES = ['Europe/Kyiv', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'] as const;

/** Few events have an image, and of some of those it is not there. */
const medium = fc
  .record({
    image: fc.constantFrom('', '', '', ...Object.values(PHOTO_NAMES)),
    caption: words(8),
    credit: words(5),
  })
  .map(({ image, ...fields }) => photo(image, fields));

const event = (when: fc.Arbitrary<string>): fc.Arbitrary<Draft> =>
  fc.record({
    when,
    zone: fc.constantFrom('Europe/Kyiv', 'Europe/Kyiv', 'America/New_York', 'UTC'),
    headline: words(14),
    text: words(30),
    status: fc.constantFrom(...STATUSES),
    key: fc.boolean(),
    media: fc.array(medium, { maxLength: 2 }),
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

const details = fc.record({
  title: words(12),
  dek: words(30),
  credit: words(4),
  note: words(20),
  language: fc.constantFrom('en-GB', 'en-US', 'uk', 'de', 'fr', 'es', 'ar', 'he', 'ja'),
  zone: fc.constantFrom(...ZONES),
});

const tracks = (when: fc.Arbitrary<string>, events: number, count: number) =>
  fc.array(fc.array(event(when), { maxLength: events }), { maxLength: count });

const far = fc.integer({ min: -900, max: 900 });

/**
 * A timeline of up to 60 events in up to five tracks, an hour, weeks or millennia long, drawn at any scale. Some of
 * its labels were put anywhere by hand; they stand under the format `any`.
 */
export const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    details,
    tracks: fc.oneof(
      tracks(fc.oneof(open(date), span(day)), 12, 5),
      tracks(open(age), 8, 3),
      tracks(fc.oneof(open(second), span(second)), 8, 2),
    ),
    names: fc.array(words(6), { minLength: 5, maxLength: 5 }),
    scale: fc.constantFrom(...SCALES),
    secondZone: fc.constantFrom('', '', ...ZONES),
    labels: fc.dictionary(
      fc.nat(20).map((index) => `e${pad(index, 4)}`),
      fc.record({ x: far, y: far }),
      { maxKeys: 5 },
    ),
  })
  .map(({ details, tracks, names, scale, secondZone, labels }) =>
    timelineOf(
      details,
      Object.fromEntries(tracks.map((events, index) => [`${index} ${names[index] ?? ''}`, events])),
      { scale, secondZone, labels: { any: labels } },
    ),
  );
