import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from '#core/formats/registry';
import { issueText } from '#core/document/issue';
import { validateTimeline } from '#core/document/validate';
import { projectFile, SAMPLE } from '../../../helpers/files';

const CONTEXT = { id: 'new', zone: 'Europe/Kyiv' };

function onlyMessage(name: string, text: string): string {
  const { timeline, issues } = importText(name, text, CONTEXT);
  expect(timeline).toBeNull();
  expect(issues).toHaveLength(1);
  return issues[0] ? issueText(issues[0]) : '';
}

describe('importText', () => {
  test.each([
    ['notes.txt', 'Dear editor'],
    ['empty', ''],
    ['package.json', '{ "name": "something else" }'],
    ['list.json', '[1, 2, 3]'],
    ['simile.json', '{ "events": [{ "start": "1990", "title": "x" }] }'],
    ['garbage.bin', '\u0000\u0001\uFFFD\uFFFDPNG'],
  ])('J4: %s is refused with what Dateline can read', (name, text) => {
    expect(onlyMessage(name, text)).toContain('it reads Dateline JSON or TimelineJS 3 JSON');
  });

  test('J4: formats known but not read yet are called by their names', () => {
    const v1 = '{ "timeline": { "headline": "x", "date": [{ "startDate": "1963,8,9" }] } }';
    expect(onlyMessage('v1.json', v1)).toContain('TimelineJS version 1 JSON');
    const sheet = 'Year,Month,Day,Time,Display Date,Headline,Text\n2022,3,5,,,One,Two\n';
    expect(onlyMessage('sheet.csv', sheet)).toContain('a TimelineJS spreadsheet');
  });

  test('J5: JSON that breaks off is refused where it breaks off', () => {
    const text = projectFile(SAMPLE).slice(0, 500);
    expect(onlyMessage('cut.json', text)).toMatch(/^line \d+, column \d+: /);
    expect(onlyMessage('cut', text)).toMatch(/^line \d+, column \d+: /);
  });

  test('J10: any text at all gives a valid timeline or an error, and never throws', () => {
    const nearly = fc
      .json()
      .map((json) => `{"events": [{"start_date": ${json}, "text": ${json}}], "title": ${json}}`);
    const date = fc.dictionary(
      fc.constantFrom('year', 'month', 'day', 'hour', 'minute'),
      fc.oneof(fc.integer(), fc.string()),
    );
    const dated = fc.array(
      fc.record({ start_date: date, end_date: date, unique_id: fc.string(), group: fc.string() }),
    );
    const file = fc.oneof(
      fc.string(),
      nearly,
      dated.map((events) => JSON.stringify({ events })),
    );
    fc.assert(
      fc.property(file, (text) => {
        const { timeline, issues } = importText('any.json', text, CONTEXT);
        if (timeline) expect(validateTimeline(timeline)).toEqual({ ok: true, timeline });
        else expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a file that has an id keeps it', () => {
    const { timeline } = importText('sample.json', projectFile(SAMPLE), CONTEXT);
    expect(timeline?.id).toBe('ukraine-5-and-6-march-2022');
  });
});
