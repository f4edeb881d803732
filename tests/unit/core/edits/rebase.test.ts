import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '#core/edits/edit';
import { addEvent } from '#core/edits/add-event';
import { changeDetails } from '#core/edits/change-details';
import { changeEvents } from '#core/edits/change-events';
import { placeLabel, returnLabels } from '#core/edits/place-labels';
import { applyPatch, diffTimelines } from '#core/edits/patch';
import { rebaseEdit } from '#core/edits/rebase';
import { removeEvents } from '#core/edits/remove-events';
import { arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

const old = timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06'));

/** The document after an edit that was made on `old` came second. */
function after(first: Edit, second: Edit) {
  const now = applyPatch(old, first.patch);
  const rebased = rebaseEdit(second, now);
  return rebased && applyPatch(now, rebased.patch);
}

describe('an edit made again on a later state', () => {
  it('E7 changes the fields that it changed, and no others', () => {
    const theirs = changeEvents(old, ['one'], { headline: 'Theirs', place: 'Irpin' });
    const mine = changeEvents(old, ['one', 'two'], { headline: 'Mine', key: true });
    expect(after(theirs, mine)?.events).toMatchObject([
      { id: 'one', headline: 'Mine', place: 'Irpin', key: true },
      { id: 'two', headline: 'Mine', key: true },
    ]);
    const dek = changeDetails(old, { dek: 'Theirs' });
    expect(after(dek, changeDetails(old, { title: 'Mine' }))?.details).toMatchObject({
      dek: 'Theirs',
      title: 'Mine',
    });
  });

  it('E7 deletes what was changed, and has nothing to do where it is deleted already', () => {
    const theirs = changeEvents(old, ['one'], { headline: 'Theirs' });
    expect(after(theirs, removeEvents(old, ['one']))?.events).toHaveLength(1);
    expect(after(removeEvents(old, ['one']), removeEvents(old, ['one', 'two']))?.events).toEqual([]);
  });

  it('E7 cannot be where a record is gone, or there already', () => {
    expect(after(removeEvents(old, ['one']), changeEvents(old, ['one'], { headline: 'Mine' }))).toBeNull();
    const add = addEvent(event('three', '2022-03-07'));
    expect(after(add, add)).toBeNull();
  });

  it('E10 moves the labels that it moved, and leaves those that another moved meanwhile', () => {
    const theirs = placeLabel(old, 'web', 'one', { x: 1, y: 1 });
    const mine = placeLabel(old, 'web', 'two', { x: 2, y: 2 });
    const inPrint = placeLabel(old, 'print-107', 'one', { x: 3, y: 3 });
    expect(after(theirs, mine)?.figure.labels).toEqual({ web: { one: { x: 1, y: 1 }, two: { x: 2, y: 2 } } });
    expect(after(theirs, inPrint)?.figure.labels).toEqual({
      web: { one: { x: 1, y: 1 } },
      'print-107': { one: { x: 3, y: 3 } },
    });
    expect(after(theirs, placeLabel(old, 'web', 'one', { x: 4, y: 4 }))?.figure.labels).toEqual({
      web: { one: { x: 4, y: 4 } },
    });
  });

  it('E10 gives back the labels that it gave back, and no others', () => {
    const one = applyPatch(old, placeLabel(old, 'web', 'one', { x: 1, y: 1 }).patch);
    const both = applyPatch(one, placeLabel(one, 'web', 'two', { x: 2, y: 2 }).patch);
    const moved = applyPatch(both, placeLabel(both, 'web', 'two', { x: 5, y: 5 }).patch);
    const again = rebaseEdit(returnLabels(both, 'web', ['one']), moved);
    expect(again && applyPatch(moved, again.patch).figure.labels).toEqual({ web: { two: { x: 5, y: 5 } } });
  });

  it('E7 is the same edit where nothing has come between', () => {
    fc.assert(
      fc.property(arbTimeline, arbTimeline, (from, other) => {
        const patch = diffTimelines(from, { ...other, id: from.id });
        const edit: Edit = { kind: 'event/change', subject: '', patch };
        const again = rebaseEdit(edit, from);
        expect(again && applyPatch(from, again.patch)).toEqual({ ...other, id: from.id });
      }),
    );
  });
});
