import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '#core/document/types';
import { changeDetails } from '#core/edits/change-details';
import { changeEvents } from '#core/edits/change-events';
import {
  PatchConflict,
  applyPatch,
  diffTimelines,
  isEmptyPatch,
  reversePatch,
  squashPatches,
} from '#core/edits/patch';
import { arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

/** Two documents with the same id: what any edit goes between. */
const arbPair = fc
  .tuple(arbTimeline, arbTimeline)
  .map(([from, to]) => [from, { ...to, id: from.id }] as const);
const bytes = (timeline: Timeline) => JSON.stringify(timeline);

describe('patch', () => {
  it('E1 reversing twice gives the same patch', () => {
    fc.assert(
      fc.property(arbPair, ([from, to]) => {
        const patch = diffTimelines(from, to);
        expect(reversePatch(reversePatch(patch))).toEqual(patch);
      }),
    );
  });

  it('E4 applying a patch gives the new document, and its reverse the bytes of the old', () => {
    fc.assert(
      fc.property(arbPair, ([from, to]) => {
        const patch = diffTimelines(from, to);
        const edited = applyPatch(from, patch);
        expect(bytes(edited)).toBe(bytes(to));
        expect(bytes(applyPatch(edited, reversePatch(patch)))).toBe(bytes(from));
      }),
    );
  });

  it('E3 a squashed patch does what the two do, and nothing where they cancel out', () => {
    fc.assert(
      fc.property(arbPair, arbTimeline, ([from, to], other) => {
        const last = { ...other, id: from.id };
        const both = squashPatches(diffTimelines(from, to), diffTimelines(to, last));
        expect(bytes(applyPatch(from, both))).toBe(bytes(last));
        const there = diffTimelines(from, to);
        expect(isEmptyPatch(squashPatches(there, reversePatch(there)))).toBe(true);
      }),
    );
  });

  it('E5 a document differs from itself by an empty patch', () => {
    fc.assert(fc.property(arbTimeline, (timeline) => isEmptyPatch(diffTimelines(timeline, timeline))));
  });

  it('keeps the identity of records that it does not touch', () => {
    const start = timelineOf(event('one', '2022'), event('two', '2022'));
    const edited = applyPatch(start, changeEvents(start, ['one'], { key: true }).patch);
    expect(edited.events[1]).toBe(start.events[1]);
    expect(edited.tracks).toBe(start.tracks);
  });

  it('E2 refuses a patch whose records were changed elsewhere, and names the record', () => {
    const start = timelineOf(event('one', '2022'));
    const mine = changeEvents(start, ['one'], { headline: 'Mine' });
    const theirs = applyPatch(start, changeEvents(start, ['one'], { headline: 'Theirs' }).patch);
    expect(() => applyPatch(theirs, mine.patch)).toThrow(PatchConflict);
    expect(() => applyPatch(theirs, mine.patch)).toThrow(/events\.one/);
    expect(() => applyPatch(timelineOf(), mine.patch)).toThrow(/events\.one/);
    const renamed = applyPatch(start, changeDetails(start, { title: 'Theirs' }).patch);
    expect(() => applyPatch(renamed, changeDetails(start, { title: 'Mine' }).patch)).toThrow(/details/);
  });

  it('takes ids that are names of object members as any other', () => {
    const start = timelineOf(event('toString', '2022'), event('one', '2022'));
    const first = changeEvents(start, ['one'], { key: true });
    const edited = applyPatch(start, first.patch);
    expect(edited.events.map(({ id }) => id)).toEqual(['one', 'toString']);
    const second = changeEvents(edited, ['toString'], { key: true });
    expect(applyPatch(start, squashPatches(first.patch, second.patch))).toEqual(
      applyPatch(edited, second.patch),
    );
  });

  it('E2 does not care about changes to other records', () => {
    const start = timelineOf(event('one', '2022'), event('two', '2022'));
    const theirs = applyPatch(start, changeEvents(start, ['two'], { headline: 'Theirs' }).patch);
    const both = applyPatch(theirs, changeEvents(start, ['one'], { headline: 'Mine' }).patch);
    expect(both.events.map(({ headline }) => headline)).toEqual(['Mine', 'Theirs']);
  });
});
