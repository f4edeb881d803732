import { describe, expect, it } from 'vitest';
import { validateTimeline } from '#core/document/validate';
import type { TimelineEvent } from '#core/document/types';
import { event, timelineOf } from '../../../helpers/documents';

const good = timelineOf(event('one', '2022-03-06'), event('two', '2022-03-05/..'));
const issuesOf = (input: unknown) => {
  const result = validateTimeline(input);
  return result.ok ? [] : result.issues.map(({ path, rule }) => [path, rule]);
};
const withEvent = (fields: object) => ({ ...good, events: [{ ...good.events[0], ...fields }] });

describe('validateTimeline', () => {
  it('passes a good document unchanged', () => {
    expect(validateTimeline(good)).toEqual({ ok: true, timeline: good });
  });

  it('D5 gives every problem at once, each with the path to its field', () => {
    const broken = {
      ...good,
      details: { ...good.details, zone: 'Mars/Olympus' },
      events: [
        { ...good.events[0], when: { edtf: '2022-13', zone: 'Nowhere', phrase: '' }, status: 'certain' },
        { ...good.events[1], sources: [{ link: 'javascript:alert(1)' }], headline: 'two\nlines' },
      ],
    };
    expect(issuesOf(broken)).toEqual([
      ['details.zone', 'W6'],
      ['events[0].when.edtf', 'W5'],
      ['events[0].when.zone', 'W6'],
      ['events[0].status', undefined],
      ['events[1].headline', undefined],
      ['events[1].sources[0].link', undefined],
    ]);
  });

  it.each(['', '-a', 'a b', '../a', 'a'.repeat(65), '__proto__', 'ї'])('D1 refuses the id "%s"', (id) => {
    expect(issuesOf(withEvent({ id }))).toHaveLength(1);
  });

  it('D2 refuses an id that is used twice', () => {
    const one = event('one', '2022');
    expect(issuesOf({ ...good, events: [one, event('two', '2022'), one] })).toEqual([['events[2].id', 'D2']]);
    expect(issuesOf({ ...good, tracks: [...good.tracks, good.tracks[0]] })).toEqual([['tracks[3].id', 'D2']]);
  });

  it('D3 refuses an event on a track that is not there', () => {
    expect(issuesOf(withEvent({ track: 'nowhere' }))).toEqual([['events[0].track', 'D3']]);
  });

  it('D4 reads absent fields as their defaults and drops unknown ones', () => {
    const { id, track, when } = event('one', '2022');
    const result = validateTimeline({
      ...good,
      events: [{ id, track, when: { edtf: when.edtf, zone: when.zone }, mood: 'grim' }],
    });
    const expected: TimelineEvent = { ...event('one', '2022'), headline: '' };
    expect(result.ok && result.timeline.events).toEqual([expected]);
  });

  it('D6 puts tracks in their order and events in the order of their ids', () => {
    const result = validateTimeline({
      ...good,
      tracks: good.tracks.toReversed(),
      events: good.events.toReversed(),
    });
    expect(result).toEqual({ ok: true, timeline: good });
  });

  it('D7 refuses what is too long', () => {
    expect(issuesOf(withEvent({ headline: 'x'.repeat(1001) }))).toEqual([['events[0].headline', undefined]]);
    expect(issuesOf(withEvent({ text: 'x'.repeat(100_001) }))).toEqual([['events[0].text', undefined]]);
  });

  it.each([null, undefined, 7, 'timeline', [], {}, { id: 'x' }])(
    'refuses %j, which is no document',
    (input) => {
      expect(validateTimeline(input)).toMatchObject({ ok: false });
    },
  );
});
