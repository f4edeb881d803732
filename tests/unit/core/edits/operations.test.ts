import { describe, expect, it } from 'vitest';
import { createTrack } from '#core/document/create';
import type { Timeline } from '#core/document/types';
import { addEvent } from '#core/edits/add-event';
import { changeDetails } from '#core/edits/change-details';
import { changeEvents } from '#core/edits/change-events';
import type { Edit } from '#core/edits/edit';
import { moveEvents } from '#core/edits/move-events';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { removeEvents } from '#core/edits/remove-events';
import { resizeEvent } from '#core/edits/resize-event';
import { addTrack, changeTrack, removeTrack } from '#core/edits/tracks';
import { event, timelineOf } from '../../../helpers/documents';

const DAY = 86_400_000;
const start = timelineOf(
  event('ceasefire', '2022-03-05'),
  event('irpin', '2022-03-06T09:30', { track: 'b' }),
  event('stalled', '../2022-03-06', { track: 'c' }),
);
const after = (edit: Edit, timeline: Timeline = start) => applyPatch(timeline, edit.patch);
const find = (timeline: Timeline, id: string) => timeline.events.find((candidate) => candidate.id === id);

describe('operations', () => {
  it('adds an event in the order of ids', () => {
    const edit = addEvent(event('fire', '2022-03-04'));
    expect(edit).toMatchObject({ kind: 'event/add', subject: 'Event fire' });
    expect(after(edit).events.map(({ id }) => id)).toEqual(['ceasefire', 'fire', 'irpin', 'stalled']);
  });

  it('changes fields of several events as one edit, and says how many', () => {
    const edit = changeEvents(start, ['ceasefire', 'irpin', 'nowhere'], { status: 'claimed' });
    expect(edit.subject).toBe('2');
    expect(after(edit).events.map(({ status }) => status)).toEqual(['claimed', 'claimed', 'reported']);
  });

  it('E6 moves events together, each by its own precision, as one edit', () => {
    const moved = after(moveEvents(start, { ids: ['ceasefire', 'irpin'], by: DAY, tracks: 0 }));
    expect(find(moved, 'ceasefire')?.when.edtf).toBe('2022-03-06');
    expect(find(moved, 'irpin')?.when.edtf).toBe('2022-03-07T09:30');
  });

  it('E6 moves a group across tracks only as far as all of it can go', () => {
    const ids = ['ceasefire', 'irpin'];
    const tracksOf = (timeline: Timeline) => ids.map((id) => find(timeline, id)?.track);
    expect(tracksOf(after(moveEvents(start, { ids, by: 0, tracks: 1 })))).toEqual(['b', 'c']);
    expect(tracksOf(after(moveEvents(start, { ids, by: 0, tracks: 9 })))).toEqual(['b', 'c']);
    expect(isEmptyPatch(moveEvents(start, { ids, by: 0, tracks: -1 }).patch)).toBe(true);
  });

  it('puts an end of a span elsewhere', () => {
    const edit = resizeEvent(start, 'stalled', 'end', Date.parse('2022-03-08T12:00Z'));
    expect(find(after(edit), 'stalled')?.when.edtf).toBe('../2022-03-08');
  });

  it('removes events', () => {
    expect(after(removeEvents(start, ['irpin', 'stalled'])).events.map(({ id }) => id)).toEqual([
      'ceasefire',
    ]);
  });

  it('adds, changes and reorders tracks', () => {
    const added = after(addTrack(createTrack('d', 'Business', start.tracks)));
    expect(added.tracks.at(-1)).toMatchObject({ id: 'd', name: 'Business', color: 'purple' });
    const first = after(changeTrack(added, 'd', { order: 0 }), added);
    expect(first.tracks.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('removes a track with its events as one edit', () => {
    const edit = removeTrack(start, 'b');
    expect(edit).toMatchObject({ kind: 'track/remove', subject: 'Track b' });
    expect(after(edit)).toMatchObject({
      tracks: [{ id: 'a' }, { id: 'c' }],
      events: [{ id: 'ceasefire' }, { id: 'stalled' }],
    });
  });

  it('changes the details', () => {
    expect(after(changeDetails(start, { title: 'New' })).details).toEqual({ ...start.details, title: 'New' });
  });

  it.each<[string, Edit]>([
    ['a status as it was', changeEvents(start, ['irpin'], { status: 'reported' })],
    ['a move by no time', moveEvents(start, { ids: ['irpin'], by: 0, tracks: 0 })],
    ['a move of nothing', moveEvents(start, { ids: [], by: DAY, tracks: 1 })],
    ['a move of half a day of a day', moveEvents(start, { ids: ['ceasefire'], by: DAY / 3, tracks: 0 })],
    ['removing what is not there', removeEvents(start, ['nowhere'])],
    ['a track that is not there', changeTrack(start, 'nowhere', { name: 'x' })],
    ['details as they were', changeDetails(start, { title: 'A test' })],
  ])('E5 %s is an empty patch', (_name, edit) => {
    expect(isEmptyPatch(edit.patch)).toBe(true);
  });
});
