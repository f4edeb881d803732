import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { parseDateline, writeDateline } from '#core/formats/dateline';
import { datesOf } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { projectFile, SAMPLE } from '../../../helpers/files';

const { timeline: read, issues } = parseDateline(projectFile(SAMPLE));
const timeline = read as Timeline;
const { events } = timeline;

function eventOf(id: string) {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`the sample has no event ${id}`);
  return found;
}

describe('the sample', () => {
  test('is valid and as Dateline writes it', () => {
    expect(issues).toEqual([]);
    expect(writeDateline(timeline)).toBe(projectFile(SAMPLE));
    expect(timeline.details).toMatchObject({
      title: 'Ukraine, 5 and 6 March 2022',
      zone: 'Europe/Kyiv',
      language: 'en-GB',
    });
  });

  test('has its five tracks in order, each with a hue of its own and events on it', () => {
    expect(timeline.tracks.map(({ name }) => name)).toEqual([
      'Mariupol',
      'Kyiv region',
      'Kharkiv and Chernihiv',
      'Diplomacy',
      'Business',
    ]);
    expect(new Set(timeline.tracks.map(({ color }) => color)).size).toBe(5);
    expect(new Set(events.map(({ track }) => track)).size).toBe(5);
  });

  test('never gives a clock time, for none was reported', () => {
    const dates = events.flatMap(({ when }) => {
      const parsed = parseEdtf(when.edtf);
      return parsed.ok ? datesOf(parsed.value) : [];
    });
    expect(dates.length).toBeGreaterThanOrEqual(events.length);
    expect(dates.filter(({ time }) => time)).toEqual([]);
    expect(new Set(events.map(({ when }) => when.zone))).toEqual(new Set(['Europe/Kyiv']));
  });

  test('keeps dates as open and as rough as they were reported', () => {
    expect(eventOf('mariupol-bombardment').when.edtf).toBe('2022-03-05/..');
    expect(eventOf('kyiv-convoy').when.edtf).toBe('../2022-03-06');
    expect(eventOf('kharkiv-shelling').when).toMatchObject({
      edtf: '2022-03-06Tlate',
      phrase: 'late Sunday',
    });
    expect(eventOf('chernihiv-bombs').when.edtf).toBe('2022-03-06~');
    expect(eventOf('zelenskyy-western-leaders').when.edtf).toBe('2022-03-06Tevening');
  });

  test('names who says so wherever something is claimed or disputed', () => {
    const unsure = events.filter(({ status }) => status === 'claimed' || status === 'disputed');
    expect(unsure.length).toBeGreaterThanOrEqual(7);
    for (const { id, sources } of unsure)
      expect([id, sources.some(({ publisher, person }) => publisher !== '' || person !== '')]).toEqual([
        id,
        true,
      ]);
    expect(eventOf('plant-fire').status).toBe('disputed');
    expect(eventOf('plant-fire').sources.map(({ stance }) => stance)).toEqual(['reports', 'denies']);
  });

  test('has Irpin as its only key event', () => {
    expect(events.filter(({ key }) => key).map(({ place }) => place)).toEqual(['Irpin']);
    expect(eventOf('irpin-shelling').sources[0]?.person).toContain('Oleksandr Markushyn');
  });

  test('has headlines of at most 60 characters, each once', () => {
    const headlines = events.map(({ headline }) => headline);
    expect(headlines.filter((headline) => headline === '' || headline.length > 60)).toEqual([]);
    expect(new Set(headlines).size).toBe(headlines.length);
  });
});
