/** Documents at random, for property tests: every field, every kind of date, text of every script. */
import fc from 'fast-check';
import { COLOR_MODES, FILE_KINDS, TEXT_MODES, type Edition } from '#core/document/edition';
import { inCanonicalOrder } from '#core/document/order';
import { HUES, LAYOUTS, SCALES, STANCES, STATUSES } from '#core/document/types';
import type { FigureSettings, Media, Source, Timeline, TimelineEvent, Track } from '#core/document/types';
import { checkWhen } from '#core/when/check';
import { DAY_PARTS, type When } from '#core/when/types';

const FIRST = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

/** An id (D1), names that a JavaScript object already has among them. */
export const arbId: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...FIRST),
        fc.string({ unit: fc.constantFrom(...FIRST, '_', '-'), maxLength: 12 }),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'valueOf') },
);

/** Any text: marks that need escaping, right-to-left script, lone halves of surrogate pairs. */
export const arbText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'a\nb',
    '</text><script>',
    ']]>',
    '&#0;',
    '\u202Eabc',
    '\uD800',
    '"\\',
    'Їжак — ґудзик',
  ),
);

/** Any text in one line. */
export const arbLine: fc.Arbitrary<string> = arbText.map((text) => text.replace(/[\r\n]/g, ' '));

export const arbZone = fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Asia/Kolkata', 'UTC');

const two = (value: number) => String(value).padStart(2, '0');
const arbYear = fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 9999 })).map(four);
const arbMonth = fc.integer({ min: 1, max: 12 }).map(two);
const arbDay = fc.tuple(arbYear, arbMonth, fc.integer({ min: 1, max: 28 }).map(two)).map(joined('-'));
const arbClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const arbSecond = fc.integer({ min: 0, max: 59 }).map(two);

/** One EDTF date of any precision, without its qualifier. */
const arbPlainDate = fc.oneof(
  { weight: 2, arbitrary: arbYear },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map((year) => `-${four(year)}`) },
  { weight: 1, arbitrary: fc.constantFrom('19XX', '202X', 'Y-17000', '2022-XX', '2022-03-XX') },
  { weight: 2, arbitrary: fc.tuple(arbYear, arbMonth).map(joined('-')) },
  { weight: 1, arbitrary: fc.tuple(arbYear, fc.constantFrom('21', '22', '23', '24')).map(joined('-')) },
  { weight: 4, arbitrary: arbDay },
  { weight: 2, arbitrary: fc.tuple(arbDay, fc.constantFrom(...DAY_PARTS)).map(joined('T')) },
  { weight: 3, arbitrary: fc.tuple(arbDay, arbClock).map(joined('T')) },
  { weight: 1, arbitrary: fc.tuple(fc.tuple(arbDay, arbClock).map(joined('T')), arbSecond).map(joined(':')) },
);

const arbDate = fc
  .tuple(arbPlainDate, fc.constantFrom('', '', '', '?', '~', '%'))
  .map(([date, qualifier]) => date + qualifier);

const arbInterval = fc.oneof(
  fc.tuple(arbDate, fc.oneof(arbDate, fc.constantFrom('', '..'))).map(joined('/')),
  fc.tuple(fc.constantFrom('', '..'), arbDate).map(joined('/')),
);

/** A valid date or interval in any form (W1 to W9), in a zone, with a phrase. */
export const arbWhen: fc.Arbitrary<When> = fc
  .record({
    edtf: fc.oneof({ weight: 3, arbitrary: arbDate }, { weight: 2, arbitrary: arbInterval }),
    zone: arbZone,
    phrase: arbLine,
  })
  .filter((when) => checkWhen(when).length === 0);

const arbLink = fc.oneof(fc.constant(''), fc.webUrl());

export const arbSource: fc.Arbitrary<Source> = fc.record({
  publisher: arbLine,
  person: arbLine,
  stance: fc.constantFrom(...STANCES),
  link: arbLink,
  quote: arbText,
  seen: fc.oneof(fc.constant(''), arbDate),
});

export const arbMedia: fc.Arbitrary<Media> = fc.record({
  url: arbLink,
  image: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-f]{64}$/)),
  caption: arbText,
  credit: arbLine,
  alt: arbText,
});

/** An event on one of the tracks given. */
export function arbEvent(trackIds: readonly string[]): fc.Arbitrary<TimelineEvent> {
  return fc.record({
    id: arbId,
    track: fc.constantFrom(...trackIds),
    headline: arbLine,
    text: arbText,
    when: arbWhen,
    place: arbLine,
    status: fc.constantFrom(...STATUSES),
    sources: fc.array(arbSource, { maxLength: 3 }),
    media: fc.array(arbMedia, { maxLength: 2 }),
    tags: fc.array(arbLine, { maxLength: 3 }),
    key: fc.boolean(),
    color: fc.option(fc.constantFrom(...HUES)),
    locked: fc.boolean(),
  });
}

export const arbTrack: fc.Arbitrary<Track> = fc.record({
  id: arbId,
  name: arbLine,
  color: fc.constantFrom(...HUES),
  order: fc.double({ noNaN: true, noDefaultInfinity: true }).map((order) => order + 0),
  locked: fc.boolean(),
  hidden: fc.boolean(),
});

const arbFormat = fc.constantFrom('web', 'phone', '107mm', '1200x800');
const arbPlace = fc.record({
  x: fc.double({ noNaN: true, min: -9_000, max: 9_000 }).map((x) => x + 0),
  y: fc.integer({ min: -9_000, max: 9_000 }),
});

const someOf = <T>(...items: T[]) => fc.shuffledSubarray(items);

export const arbEdition: fc.Arbitrary<Edition> = fc.record({
  id: arbId,
  name: arbLine,
  formats: someOf('web', 'phone', '107mm', '1200x800'),
  files: someOf(...FILE_KINDS),
  languages: someOf('uk', 'en-GB', 'ar'),
  scale: fc.option(fc.integer({ min: 1, max: 4 })),
  color: fc.constantFrom(...COLOR_MODES),
  text: fc.constantFrom(...TEXT_MODES),
  transparent: fc.boolean(),
  bleed: fc.double({ min: 0, max: 20, noNaN: true }).map((bleed) => bleed + 0),
  marks: fc.boolean(),
});

const SMALL = { maxKeys: 3, noNullPrototype: true };

const arbFigure: fc.Arbitrary<FigureSettings> = fc.record({
  style: arbId,
  layout: fc.constantFrom(...LAYOUTS),
  scale: fc.constantFrom(...SCALES),
  secondZone: fc.oneof(fc.constant(''), arbZone),
  alt: arbText,
  description: arbText,
  editions: fc.uniqueArray(arbEdition, { maxLength: 3, selector: ({ id }) => id }),
  labels: fc.dictionary(arbFormat, fc.dictionary(arbId, arbPlace, SMALL), SMALL),
});

/** A valid timeline in canonical order (D6). */
export const arbTimeline: fc.Arbitrary<Timeline> = fc
  .uniqueArray(arbTrack, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .chain((tracks) =>
    fc.record({
      id: arbId,
      details: fc.record({
        title: arbLine,
        dek: arbText,
        language: fc.constantFrom('en-GB', 'en-US', 'uk', 'ar'),
        zone: arbZone,
        reference: fc.constantFrom('', '2022-03-07'),
        credit: arbLine,
        note: arbText,
      }),
      figure: arbFigure,
      tracks: fc.constant(tracks),
      events: fc.uniqueArray(arbEvent(tracks.map(({ id }) => id)), {
        maxLength: 8,
        selector: ({ id }) => id,
      }),
    }),
  )
  .map(inCanonicalOrder);

function four(year: number): string {
  return String(year).padStart(4, '0');
}

function joined(mark: string): (parts: readonly string[]) => string {
  return (parts) => parts.join(mark);
}
