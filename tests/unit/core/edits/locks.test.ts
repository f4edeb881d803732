import { expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { changeEvents } from '#core/edits/change-events';
import { lockEvents } from '#core/edits/lock-events';
import { freeOf, lockOf, openTracks, partLocked } from '#core/edits/locks';
import { moveEvents } from '#core/edits/move-events';
import { pasteEvents } from '#core/edits/paste-events';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { putEnd } from '#core/edits/put-end';
import { removeEvents } from '#core/edits/remove-events';
import { resizeEvent } from '#core/edits/resize-event';
import { shiftEvents } from '#core/edits/shift-events';
import { stepEvents } from '#core/edits/step-events';
import { changeTrack, removeTrack } from '#core/edits/tracks';
import { event, timelineOf } from '../../../helpers/documents';

const DAY = 86_400_000;
const ALL = ['free', 'held', 'kept'];
const withTrack = (story: Timeline, id: string, fields: object) =>
  applyPatch(story, changeTrack(story, id, fields).patch);
/** One free event, one locked one, one on a locked track. */
const story = withTrack(
  timelineOf(
    event('free', '2022-03-05'),
    event('held', '2022-03-06', { locked: true }),
    event('kept', '2022-03-05/2022-03-07', { track: 'c' }),
  ),
  'c',
  { locked: true },
);
const changed = (edit: { patch: { events: object } }) => Object.keys(edit.patch.events);

test('E9: no operation moves, shifts, resizes, re-dates or removes what is locked, and the others are changed', () => {
  expect(changed(moveEvents(story, { ids: ALL, by: DAY, tracks: 0 }))).toEqual(['free']);
  expect(changed(stepEvents(story, { ids: ALL, steps: 1, tracks: 0 }))).toEqual(['free']);
  expect(changed(putEnd(story, ALL, 'end', Date.UTC(2022, 2, 9)))).toEqual(['free']);
  expect(changed(removeEvents(story, ALL))).toEqual(['free']);
  expect(changed(resizeEvent(story, 'kept', 'end', Date.UTC(2022, 2, 9)))).toEqual([]);
  const shifted = shiftEvents(story, ALL, { count: 2, unit: 'days' });
  expect(changed(shifted.edit)).toEqual(['free']);
  expect(shifted).toMatchObject({ left: 0, locked: 2 });
  const when = { edtf: '2022-03-09', zone: 'Europe/Kyiv', phrase: '' };
  expect(changed(changeEvents(story, ALL, { when, track: 'b' }))).toEqual(['free']);
});

test('E9: what a locked event says can be mended still', () => {
  const edit = changeEvents(story, ['held'], { headline: 'Mended', track: 'b' });
  expect(edit.patch.events['held']?.after).toMatchObject({ headline: 'Mended', track: 'a' });
});

test('E9: no event comes onto a locked track: moves pass it over, changes leave the track, what is pasted stands on a new one', () => {
  const shut = withTrack(story, 'b', { locked: true });
  expect(changed(changeEvents(shut, ['free'], { track: 'b' }))).toEqual([]);
  const open = withTrack(shut, 'c', { locked: false });
  expect(moveEvents(open, { ids: ['free'], by: 0, tracks: 1 }).patch.events['free']?.after?.track).toBe('c');
  const incoming = [
    { event: event('new', '2022'), track: { id: null, name: 'Track b', color: null } },
    { event: event('two', '2022'), track: null },
  ];
  const pasted = pasteEvents(shut, incoming, { track: 'b', newName: 'More' }, newIds());
  const names = Object.values(pasted.edit.patch.tracks).map(({ after }) => after?.name);
  expect(names).toEqual(['Track b', 'More']);
});

test('E9: a track with something locked is not removed', () => {
  for (const id of ['a', 'c']) expect(isEmptyPatch(removeTrack(story, id).patch)).toBe(true);
  expect(isEmptyPatch(removeTrack(story, 'b').patch)).toBe(false);
});

test('E9: what holds an event is told, the lock of its track before its own', () => {
  expect(partLocked(story, [...ALL, 'gone'])).toEqual({
    free: ['free'],
    held: [
      { id: 'held', lock: { kind: 'event' } },
      { id: 'kept', lock: { kind: 'track', track: 'Track c' } },
    ],
  });
  const both = { ...event('x', '2022', { track: 'c' }), locked: true };
  expect(lockOf(story, both)).toEqual({ kind: 'track', track: 'Track c' });
});

test('E9: locking and unlocking are edits of their own, and undo takes them back', () => {
  const lock = lockEvents(story, ALL, true);
  expect(lock).toMatchObject({ kind: 'event/lock', subject: '2' });
  const locked = applyPatch(story, lock.patch);
  expect(freeOf(locked, ALL)).toEqual([]);
  expect(lockEvents(locked, ['held'], false)).toMatchObject({ kind: 'event/unlock', subject: 'Event held' });
});

test('events are moved among the tracks that are shown, and those of hidden tracks stay on theirs', () => {
  const hidden = withTrack(withTrack(story, 'c', { locked: false }), 'b', { hidden: true });
  expect(openTracks(hidden).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(moveEvents(hidden, { ids: ['free'], by: 0, tracks: 1 }).patch.events['free']?.after?.track).toBe(
    'c',
  );
  const under = withTrack(story, 'a', { hidden: true });
  expect(changed(moveEvents(under, { ids: ['free'], by: 0, tracks: 1 }))).toEqual([]);
});

function newIds(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}
