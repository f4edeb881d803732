import { describe, expect, test } from 'vitest';
import { TEMPLATE_IDS, fromTemplate } from '#core/document/templates/registry';
import { validateTimeline } from '#core/document/validate';

const made = (template: (typeof TEMPLATE_IDS)[number], language = 'en-GB') =>
  fromTemplate('t', template, { title: 'A story', zone: 'Europe/Kyiv', language, today: '2022-03-07' });

describe('B1: a template', () => {
  test.each(TEMPLATE_IDS)('%s is a valid timeline without events, in both languages', (template) => {
    for (const language of ['en-GB', 'uk']) {
      const timeline = made(template, language);
      expect(validateTimeline(timeline)).toEqual({ ok: true, timeline });
      expect(timeline.events).toEqual([]);
      expect(timeline.details).toMatchObject({ title: 'A story', zone: 'Europe/Kyiv', language });
    }
  });

  test.each(TEMPLATE_IDS)('%s has names of its own in each language', (template) => {
    const names = (language: string) => made(template, language).tracks.map(({ name }) => name);
    expect(names('uk').some((name) => names('en-GB').includes(name))).toBe(false);
    expect(names('de')).toEqual(names('en-GB'));
  });

  test('of a story that moves counts weekdays from the day on which it was made', () => {
    expect(made('news').details.reference).toBe('2022-03-07');
    expect(made('empty').details.reference).toBe('');
  });
});
