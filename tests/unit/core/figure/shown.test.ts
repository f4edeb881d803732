import { expect, test } from 'vitest';
import { shownTimeline } from '#core/figure/shown';
import { writeSidecar } from '#core/figure/sidecar';
import { timelineOf } from '../../../figures/documents/make';

const story = timelineOf(
  { title: 'Two days' },
  {
    Kyiv: [{ when: '2022-03-06', headline: 'Irpin is shelled' }],
    Notes: [{ when: '2022-03-05', headline: 'Not for print' }],
  },
);
const hidden = {
  ...story,
  tracks: story.tracks.map((track) => ({ ...track, hidden: track.name === 'Notes' })),
};

test('F100: events of a hidden track are told in no figure and no sidecar', () => {
  expect(shownTimeline(hidden).events.map(({ headline }) => headline)).toEqual(['Irpin is shelled']);
  expect(shownTimeline(hidden).tracks.map(({ name }) => name)).toEqual(['Kyiv']);
  expect(writeSidecar(story)).toContain('Not for print');
  expect(writeSidecar(hidden)).not.toContain('Not for print');
});

test('F100: the same document is the same object, with hidden tracks and without', () => {
  expect(shownTimeline(story)).toBe(story);
  expect(shownTimeline(hidden)).toBe(shownTimeline(hidden));
});
