import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateline, writeDateline } from '#core/formats/dateline';
import { DEFAULT_FIGURE } from '#core/document/create';
import { issueText } from '#core/document/issue';
import type { Timeline } from '#core/document/types';
import { arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

const small = timelineOf(event('one', '2022-03-06Tlate'));

/** The file of the small timeline with other fields put over its own. */
function fileWith(fields: object): string {
  return JSON.stringify({ ...(JSON.parse(writeDateline(small)) as object), ...fields });
}

describe('Dateline JSON', () => {
  test('J1: what is written reads back as the same timeline, and writes as the same bytes', () => {
    fc.assert(
      fc.property(arbTimeline, (timeline) => {
        const text = writeDateline(timeline);
        expect(parseDateline(text)).toEqual({ timeline, issues: [] });
        expect(writeDateline(parseDateline(text).timeline as Timeline)).toBe(text);
      }),
    );
  });

  test('J1: fields come in a fixed order whatever order they have in memory, two spaces in, with a line break at the end', () => {
    const turned = {
      ...small,
      events: small.events.map((one) => Object.fromEntries(Object.entries(one).toReversed())),
    };
    const text = writeDateline(turned as unknown as Timeline);
    expect(text).toBe(writeDateline(small));
    expect(text).toMatch(/^\{\n {2}"format": "dateline\/3",\n {2}"id": "test",\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('D4: a short file written by hand is read with the defaults', () => {
    const { timeline } = parseDateline(
      `{ "format": "dateline/3", "id": "t", "details": { "zone": "Europe/Kyiv" }, "tracks": [{ "id": "a" }],
         "events": [{ "id": "e", "track": "a", "when": { "edtf": "2022-03", "zone": "Europe/Kyiv" } }] }`,
    );
    expect(timeline?.details).toMatchObject({ title: '', language: 'en-GB' });
    expect(timeline?.figure).toEqual(DEFAULT_FIGURE);
    expect(timeline?.events[0]).toMatchObject({ status: 'reported', sources: [], color: null });
  });

  test('J3: a file of version 1 keeps its house style, which stood among the details', () => {
    const details = { ...small.details, style: 'dark' };
    const { timeline } = parseDateline(fileWith({ format: 'dateline/1', details, figure: undefined }));
    expect(timeline).toEqual({ ...small, figure: { ...DEFAULT_FIGURE, style: 'dark' } });
    const bare = parseDateline(fileWith({ format: 'dateline/1', figure: undefined }));
    expect(bare.timeline).toEqual({ ...small, figure: DEFAULT_FIGURE });
  });

  test('D5: every problem is told at once, with the path to its field', () => {
    const when = { edtf: '2022-02-30', zone: 'Europe/Kyiv', phrase: '' };
    const { timeline, issues } = parseDateline(
      fileWith({
        events: [
          { ...small.events[0], when },
          { ...small.events[0], id: 'two', status: 'sure' },
        ],
      }),
    );
    expect(timeline).toBeNull();
    expect(issues.map(({ path }) => path)).toEqual(['events[0].when.edtf', 'events[1].status']);
  });

  test('J3: a file from a newer Dateline is refused in a clear sentence', () => {
    const { timeline, issues } = parseDateline(fileWith({ format: 'dateline/4' }));
    expect(timeline).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ path: 'format', rule: 'J3', severity: 'error' })]);
    expect(issues[0] && issueText(issues[0])).toContain('version 4, from a newer Dateline');
  });

  test.each(['dateline/0', 'dateline/x', 'dateline/', 'dateline/1.5'])('J3: "%s" is no version', (format) => {
    const { timeline, issues } = parseDateline(fileWith({ format }));
    expect(timeline).toBeNull();
    expect(issues[0] && issueText(issues[0])).toContain('"dateline/3"');
  });

  test('J2: fields named like those of every object do no harm', () => {
    const hostile = writeDateline(small).replace(
      '"details": {',
      '"__proto__": { "polluted": true }, "details": { "__proto__": { "dek": "x" }, "constructor": { "prototype": 1 },',
    );
    const { timeline } = parseDateline(hostile);
    expect(timeline).toEqual(small);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
