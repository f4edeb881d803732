import { expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { changeTrack, removeTrack } from '#core/edits/tracks';
import { changeEvents } from '#core/edits/change-events';
import { applyPatch } from '#core/edits/patch';
import type { Drawing } from '../../../../src/renderer/src/canvas/drawing';
import { limitsOf, stretchOf } from '../../../../src/renderer/src/canvas/drawing';
import { changedDrawings, changedTracks } from '../../../../src/renderer/src/canvas/patcher';
import { event, timeline } from './make';

const story = timeline(
  event('a', '2022-03-05'),
  event('b', '2022-03-06', { track: 'south' }),
  event('open', '2022-03-05/..'),
);

/** All events of a document, as they should be drawn. */
function changes(known: ReadonlyMap<string, Drawing>, document: Timeline, language: string) {
  const limits = limitsOf(stretchOf(document.events));
  return changedDrawings(known, document.events, { tracks: document.tracks, limits, language });
}

function drawn(document: Timeline): Map<string, Drawing> {
  const { put } = changes(new Map(), document, 'en-GB');
  return new Map(put.map((drawing) => [drawing.event.id, drawing]));
}

const ids = (drawings: readonly Drawing[]) => drawings.map(({ event: { id } }) => id);

test('the first document puts every event, the same one again none', () => {
  expect([...drawn(story).keys()]).toEqual(['a', 'b', 'open']);
  expect(changes(drawn(story), story, 'en-GB')).toEqual({ put: [], remove: [] });
});

test('only the event that changed is put', () => {
  const edit = changeEvents(story, ['a'], { headline: 'New' });
  const { put, remove } = changes(drawn(story), applyPatch(story, edit.patch), 'en-GB');
  expect(ids(put)).toEqual(['a']);
  expect(remove).toEqual([]);
});

test('an event that is gone is removed', () => {
  const rest = { ...story, events: story.events.slice(1) };
  expect(changes(drawn(story), rest, 'en-GB').remove).toEqual(['a']);
});

test('a track’s new hue puts the events on it', () => {
  const edit = changeTrack(story, 'south', { color: 'rose' });
  const { put } = changes(drawn(story), applyPatch(story, edit.patch), 'en-GB');
  expect(ids(put)).toEqual(['b']);
  expect(put[0]?.hue).toBe('rose');
});

test('a longer story puts the open ends anew, for they reach further', () => {
  const later = timeline(...story.events, event('late', '2022-04'));
  expect(ids(changes(drawn(story), later, 'en-GB').put)).toEqual(['late', 'open']);
});

test('another language puts everything, for chips say their dates', () => {
  expect(changes(drawn(story), story, 'uk').put).toHaveLength(3);
});

test('track heads are put when they or their places change', () => {
  const heads = new Map(
    changedTracks(new Map(), story.tracks, new Set(), 'en-GB').put.map((head) => [head.track.id, head]),
  );
  expect(changedTracks(heads, story.tracks, new Set(), 'en-GB')).toEqual({ put: [], remove: [] });
  const without = applyPatch(story, removeTrack(story, 'middle').patch);
  const { put, remove } = changedTracks(heads, without.tracks, new Set(), 'en-GB');
  expect(put.map(({ track, place }) => [track.id, place])).toEqual([['south', 1]]);
  expect(remove).toEqual(['middle']);
});
