import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimelines, countDifferences } from '#core/compare/compare';
import { draftCorrection } from '#core/compare/correction';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { applyPatch, diffTimelines } from '#core/edits/patch';
import { restoreTimeline } from '#core/edits/restore';
import { arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

const IRPIN = event('irpin', '2022-03-06', { headline: 'Shelling of Irpin', status: 'claimed' });
const CORRIDOR = event('corridor', '2022-03-05T11:00', { headline: 'Corridor closed', place: 'Mariupol' });
const before = timelineOf(IRPIN, CORRIDOR);
const published = '2022-03-07';

const changed = (id: string, fields: Partial<TimelineEvent>, from: Timeline = before): Timeline => ({
  ...from,
  events: from.events.map((each) => (each.id === id ? { ...each, ...fields } : each)),
});
const at = (edtf: string) => ({ ...IRPIN.when, edtf });

describe('H3: two states are compared', () => {
  test('by the events that came, changed and went, in the order of their dates', () => {
    const late = event('late', '2022-03-09', { headline: 'Later' });
    const after = { ...changed('corridor', { place: 'Volnovakha', status: 'confirmed' }) };
    const events = [...after.events.filter(({ id }) => id !== 'irpin'), late].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    const found = compareTimelines(before, { ...after, events });
    expect(found.events.added.map(({ id }) => id)).toEqual(['late']);
    expect(found.events.removed.map(({ id }) => id)).toEqual(['irpin']);
    expect(found.events.changed.map(({ fields }) => fields)).toEqual([['place', 'status']]);
    expect(countDifferences(found)).toBe(3);
  });

  test('what readers never see is no difference', () => {
    const found = compareTimelines(before, changed('irpin', { locked: true }));
    expect(countDifferences(found)).toBe(0);
  });

  test('a state has no differences from itself, and any two have as many either way', () => {
    fc.assert(
      fc.property(arbTimeline, arbTimeline, (one, given) => {
        const other = { ...given, id: one.id };
        expect(countDifferences(compareTimelines(one, one))).toBe(0);
        expect(countDifferences(compareTimelines(one, other))).toBe(
          countDifferences(compareTimelines(other, one)),
        );
      }),
    );
  });
});

test('H4: restoring is one edit that brings back the earlier state whole, and can be undone', () => {
  fc.assert(
    fc.property(arbTimeline, arbTimeline, (now, given) => {
      const then = { ...given, id: now.id };
      const edit = restoreTimeline(now, then, 'yesterday');
      expect(applyPatch(now, edit.patch)).toEqual(then);
      expect(applyPatch(then, diffTimelines(then, now))).toEqual(now);
    }),
  );
});

describe('H5: the correction note', () => {
  const note = (after: Timeline, language = 'en-GB') =>
    draftCorrection(compareTimelines(before, after), { language, published }).split('\n').slice(1);

  test.each<[string, Timeline, string]>([
    [
      'a date',
      changed('irpin', { when: at('2022-03-05') }),
      'It dated “Shelling of Irpin” 6 March 2022; the date is 5 March 2022.',
    ],
    [
      'a headline',
      changed('irpin', { headline: 'Irpin is shelled' }),
      'It said “Shelling of Irpin”; it should have said “Irpin is shelled”.',
    ],
    [
      'a place',
      changed('corridor', { place: '' }),
      'It placed “Corridor closed” in Mariupol; the place is nothing.',
    ],
    [
      'a status',
      changed('irpin', { status: 'disputed' }),
      'It gave “Shelling of Irpin” as claimed; it is disputed.',
    ],
    ['a text', changed('irpin', { text: 'New' }), 'The text on “Shelling of Irpin” has been corrected.'],
    [
      'a zone',
      changed('irpin', { when: { ...IRPIN.when, zone: 'UTC' } }),
      `It dated “Shelling of Irpin” 6 March 2022 (${IRPIN.when.zone}); the date is 6 March 2022 (UTC).`,
    ],
    [
      'an event that went',
      { ...before, events: [CORRIDOR] },
      'It listed “Shelling of Irpin” (6 March 2022), which has been removed.',
    ],
  ])('says %s before and after', (_, after, sentence) => {
    expect(note(after)).toEqual([sentence]);
  });

  test('is in the timeline’s language, and begins with the day of publication', () => {
    const comparison = compareTimelines(before, changed('irpin', { when: at('2022-03-05') }));
    const text = draftCorrection(comparison, { language: 'uk', published });
    expect(text).toContain('опублікована 7 березня 2022');
    expect(text).toContain('правильна дата: 5 березня 2022');
  });

  test('is empty where readers would notice nothing: another spelling of a date, a tag, a colour', () => {
    const spelled = changed('irpin', {
      when: { ...IRPIN.when, phrase: 'Sunday' },
      tags: ['x'],
      color: 'rose',
    });
    expect(note(spelled)).toEqual([]);
    expect(draftCorrection(compareTimelines(before, before), { language: 'en', published })).toBe('');
  });
});
