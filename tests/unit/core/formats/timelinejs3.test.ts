import { describe, expect, test } from 'vitest';
import { importText } from '#core/formats/registry';
import { issueText } from '#core/document/issue';
import { validateTimeline } from '#core/document/validate';
import { projectFile } from '../../../helpers/files';

const CONTEXT = { id: 'new', zone: 'Europe/Kyiv' };

function importFixture(name: string) {
  return importText(name, projectFile(`tests/fixtures/timelinejs3/${name}`), CONTEXT);
}

/** Imports a file with just these events. */
function importEvents(...events: unknown[]) {
  return importText('made.json', JSON.stringify({ events }), CONTEXT);
}

/** The date that parts in a file come out as, with what was said about them. */
function dateOf(start_date: unknown, rest: object = {}) {
  const { timeline, issues } = importEvents({ start_date, ...rest, text: { headline: 'One' } });
  return { edtf: timeline?.events[0]?.when.edtf, issues };
}

describe('TimelineJS 3: a whole file', () => {
  const { timeline, format, issues } = importFixture('harbour-fire.json');

  test('the title slide becomes title and dek in plain text', () => {
    expect(format).toBe('timelinejs3');
    expect(timeline?.id).toBe('new');
    expect(timeline?.details).toMatchObject({
      title: 'The harbour fire',
      dek: 'What is known of the fire at the old harbour.\n\nSecond paragraph & last.',
      zone: 'Europe/Kyiv',
    });
  });

  test('groups become tracks in the order they first come, eras a track of their own', () => {
    expect(timeline?.tracks.map(({ name }) => name)).toEqual(['Harbour', 'Politics', 'Events', 'Eras']);
    const eras = timeline?.tracks.at(-1)?.id;
    expect(timeline?.events.filter(({ track }) => track === eras)).toMatchObject([
      { headline: 'The age of steam', when: { edtf: '1860/1900' } },
    ]);
  });

  test('J7: a date is as precise as its parts, its words are the phrase, its zone the one asked for', () => {
    const dates = Object.fromEntries(timeline?.events.map(({ headline, when }) => [headline, when]) ?? []);
    const zone = 'Europe/Kyiv';
    expect(dates).toEqual({
      'Smoke is seen over warehouse 4': {
        edtf: '2021-03-05T06:45',
        zone,
        phrase: 'Before seven in the morning',
      },
      'The fire burns': { edtf: '2021-03-05/2021-03-07', zone, phrase: '' },
      'An inquiry is set up': { edtf: '2021-04', zone, phrase: '' },
      'The warehouse is built': { edtf: '1871', zone, phrase: '' },
      'The age of steam': { edtf: '1860/1900', zone, phrase: '' },
    });
  });

  test('text, media and id of an event are kept, and nobody is made its source', () => {
    expect(timeline?.events.find(({ id }) => id === 'smoke-seen')).toMatchObject({
      text: "A tug's crew sees it first.\nThey call the fire brigade (https://example.org/brigade).",
      status: 'reported',
      sources: [],
      media: [
        {
          url: 'https://example.org/smoke.jpg',
          caption: 'Smoke, seen from the pier',
          credit: 'Ann Example',
          alt: 'A grey column over roofs',
        },
      ],
    });
    expect(timeline?.events.find(({ headline }) => headline.includes('built'))?.place).toBe('Old harbour');
  });

  test('J9: what is lost is told once, at the first place', () => {
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'warning events[0].media.thumbnail',
      'warning events[2].background',
      'warning events[3].location.lat',
      'warning events[3].location.lon',
    ]);
    expect(issues[1] && issueText(issues[1])).toContain('here and in 1 more place');
  });
});

test('J6: a file that is JavaScript with a byte order mark is read; without a title slide its name is the title', () => {
  const { timeline, issues } = importFixture('caesar.js');
  expect(issues).toEqual([]);
  expect(timeline?.details.title).toBe('caesar');
  expect(timeline?.events[0]?.when.edtf).toBe('-0043-03-15');
});

describe('TimelineJS 3: what is wrong', () => {
  test('J8: bad events are named with path and remedy and do not lose the others', () => {
    const { timeline, issues } = importFixture('half-broken.json');
    expect(timeline?.events.map(({ headline }) => headline)).toEqual(['A sound one']);
    expect(issues.map((issue) => `${issue.severity} ${issueText(issue)}`)).toEqual([
      expect.stringMatching(/^error events\[0\]\.start_date: 2021-02-30 does not exist.*mend it in the file/),
      expect.stringMatching(/^error events\[1\]\.start_date: a date is missing; write at least "start_date"/),
      expect.stringMatching(/^error events\[2\]\.start_date\.month: "March" is not a month \(1 to 12\)/),
      expect.stringMatching(/^error events\[4\]\.end_date: 2021\/2019 ends before it starts/),
      expect.stringMatching(/^error events\[5\]: an event is an object/),
      expect.stringMatching(/^error eras\[0\]\.end_date: an era needs an end/),
    ]);
  });

  test('W8: a wall time that the zone skips is an error of its event', () => {
    const { edtf, issues } = dateOf({ year: 2022, month: 3, day: 27, hour: 3, minute: 30 });
    expect(edtf).toBeUndefined();
    expect(issues[0]).toMatchObject({ severity: 'error', path: 'events[0].start_date', rule: 'W8' });
  });

  test('J9: media that is no web address and tags that hold more than text are told', () => {
    const { timeline, issues } = importEvents({
      start_date: { year: 2022 },
      text: { headline: 'One', text: 'Look: <img src=x onerror="alert(1)"> <script>alert(1)</script>here' },
      media: { url: 'javascript:alert(1)', credit: 'Someone' },
    });
    expect(timeline?.events[0]).toMatchObject({
      text: 'Look: here',
      media: [{ url: '', credit: 'Someone' }],
    });
    expect(issues.map(({ path }) => path)).toEqual(['events[0].text.text', 'events[0].media.url']);
  });
});

describe('TimelineJS 3: dates', () => {
  test.each([
    [{ year: '2022' }, '2022'],
    [{ year: 2022, month: 3 }, '2022-03'],
    [{ year: ' 2022 ', month: '03', day: '5' }, '2022-03-05'],
    [{ year: '2022', month: '', day: null, hour: '' }, '2022'],
    [{ year: 2022, month: 3, day: 5, hour: 0, minute: 0 }, '2022-03-05T00:00'],
    [{ year: 2022, month: 3, day: 5, hour: 6, minute: 45, second: 7, millisecond: 0 }, '2022-03-05T06:45:07'],
    [{ year: -1 }, '0000'],
    [{ year: '-500' }, '-0499'],
    [{ year: '-20000' }, 'Y-19999'],
    ['2022-03-05', '2022-03-05'],
    ['2022-03', '2022-03'],
    ['2022-03-05 11:00', '2022-03-05T11:00'],
    ['2022-03-05T22:30:00.000Z', '2022-03-06T00:30:00'],
    ['2022-03-05T22:30+0200', '2022-03-05T22:30'],
  ])('J7: %j is %s, no more and no less precise', (date, edtf) => {
    expect(dateOf(date)).toEqual({ edtf, issues: [] });
  });

  test.each([
    [{ year: 2022, month: 3, day: 5, hour: 14 }, '2022-03-05T14:00~', 'events[0].start_date.hour'],
    [
      { year: 2022, month: 3, day: 5, hour: 6, minute: 5, millisecond: 250 },
      '2022-03-05T06:05',
      'events[0].start_date.millisecond',
    ],
    [{ year: 2022, day: 5 }, '2022', 'events[0].start_date.day'],
    [{ year: 2022, month: 3, hour: 14, minute: 30 }, '2022-03', 'events[0].start_date.hour'],
    [{ year: 2022, month: 3, day: 5, minute: 30 }, '2022-03-05', 'events[0].start_date.minute'],
    [{ year: 0 }, '0000', 'events[0].start_date.year'],
  ])('J7, J9: %j is %s with a warning at %s', (date, edtf, path) => {
    const read = dateOf(date);
    expect(read.edtf).toBe(edtf);
    expect(read.issues).toEqual([expect.objectContaining({ severity: 'warning', path })]);
  });

  test.each([
    [{ year: 2022, month: 13 }, 'events[0].start_date.month'],
    [{ year: 2022, month: 21 }, 'events[0].start_date.month'],
    [{ year: 2022, month: 0 }, 'events[0].start_date.month'],
    [{ year: 2022.5 }, 'events[0].start_date.year'],
    [{ year: '-13800000000' }, 'events[0].start_date.year'],
    [{ month: 3 }, 'events[0].start_date.year'],
    [{ year: 2022, month: 3, day: 5, hour: 24, minute: 0 }, 'events[0].start_date.hour'],
    ['last Tuesday', 'events[0].start_date'],
    ['2022-02-30T10:00Z', 'events[0].start_date'],
    [1646478000000, 'events[0].start_date'],
    [[2022], 'events[0].start_date'],
  ])('J8: %j is an error at %s', (date, path) => {
    const { edtf, issues } = dateOf(date);
    expect(edtf).toBeUndefined();
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', path })]);
  });

  test('words of both ends are the phrase when the event has none of its own; equal ends are one date', () => {
    const day = { year: 2022, month: 3, day: 5, display_date: 'Saturday' };
    const span = dateOf(day, { end_date: { ...day, day: 6, display_date: 'Sunday' } });
    expect(span.edtf).toBe('2022-03-05/2022-03-06');
    expect(dateOf(day, { end_date: day }).edtf).toBe('2022-03-05');
    const { timeline } = importEvents({
      start_date: day,
      end_date: { ...day, day: 6, display_date: 'Sunday' },
    });
    expect(timeline?.events[0]?.when.phrase).toBe('Saturday – Sunday');
  });
});

test('D1, D2: ids of the file are made fit and used once', () => {
  const one = (unique_id: unknown) => ({ start_date: { year: 2022 }, text: { headline: 'x' }, unique_id });
  const { timeline } = importEvents(
    one('a b,c'),
    one('a b,c'),
    one('../x'),
    one('Їжак'),
    one(7),
    one(undefined),
  );
  expect(timeline?.events.map(({ id }) => id)).toEqual(['7', 'a-b-c', 'a-b-c-2', 'event-4', 'event-6', 'x']);
  expect(validateTimeline(timeline).ok).toBe(true);
});
