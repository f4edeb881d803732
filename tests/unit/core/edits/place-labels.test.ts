import { describe, expect, it } from 'vitest';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { applyPatch, isEmptyPatch, reversePatch } from '#core/edits/patch';
import { placeLabel, returnLabels } from '#core/edits/place-labels';
import { removeEvents } from '#core/edits/remove-events';
import { removeTrack } from '#core/edits/tracks';
import { event, timelineOf } from '../../../helpers/documents';

const start = timelineOf(
  event('ceasefire', '2022-03-05'),
  event('irpin', '2022-03-06T09:30', { track: 'b' }),
  event('stalled', '2022-03-06', { track: 'b' }),
);
const after = (edit: Edit, timeline: Timeline = start) => applyPatch(timeline, edit.patch);
const place = { x: 12, y: -30.5 };
const placed = ['irpin', 'ceasefire'].reduce(
  (timeline, id) => after(placeLabel(timeline, 'web', id, place), timeline),
  after(placeLabel(start, 'phone', 'irpin', place)),
);

describe('labels that are put by hand', () => {
  it('are kept by format and event, as an edit that names the event', () => {
    expect(placeLabel(start, 'web', 'irpin', place)).toMatchObject({
      kind: 'label/place',
      subject: 'Event irpin',
    });
    expect(placed.figure.labels).toEqual({
      phone: { irpin: place },
      web: { irpin: place, ceasefire: place },
    });
  });

  it('E5 a label that stands there already gives an empty patch', () => {
    expect(isEmptyPatch(placeLabel(placed, 'web', 'irpin', place).patch)).toBe(true);
    expect(isEmptyPatch(returnLabels(placed, 'web', ['stalled']).patch)).toBe(true);
    expect(isEmptyPatch(returnLabels(placed, 'square').patch)).toBe(true);
  });

  it('go back to the layout alone or all at once, in one format', () => {
    const one = returnLabels(placed, 'web', ['irpin']);
    expect(one).toMatchObject({ kind: 'label/return', subject: 'Event irpin' });
    expect(after(one, placed).figure.labels).toEqual({ phone: { irpin: place }, web: { ceasefire: place } });
    const all = returnLabels(placed, 'web');
    expect(all.subject).toBe('2');
    expect(after(all, placed).figure.labels).toEqual({ phone: { irpin: place } });
    expect(after(returnLabels(after(all, placed), 'phone'), after(all, placed)).figure.labels).toEqual({});
  });

  it('E8 go with their event, in every format, and come back with it', () => {
    const removed = removeEvents(placed, ['irpin']);
    expect(after(removed, placed).figure.labels).toEqual({ web: { ceasefire: place } });
    expect(applyPatch(after(removed, placed), reversePatch(removed.patch))).toEqual(placed);
    expect(removeEvents(placed, ['stalled']).patch.figure).toBeNull();
  });

  it('E8 go with the events of a track', () => {
    const removed = removeTrack(placed, 'b');
    expect(after(removed, placed).figure.labels).toEqual({ web: { ceasefire: place } });
    expect(applyPatch(after(removed, placed), reversePatch(removed.patch))).toEqual(placed);
  });
});
