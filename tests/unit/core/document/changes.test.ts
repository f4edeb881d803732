import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#core/document/changes';
import { compareIds, recordOf } from '#core/document/order';
import type { TimelineEvent } from '#core/document/types';
import { changeEvents } from '#core/edits/change-events';
import { applyPatch, diffTimelines } from '#core/edits/patch';
import { arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

const arbPair = fc
  .tuple(arbTimeline, arbTimeline)
  .map(([from, to]) => [from, { ...to, id: from.id }] as const);

/** The list without what went or changed, and with what came. */
function follow(before: readonly TimelineEvent[], after: readonly TimelineEvent[]) {
  const changes = changesBetween(before, after);
  const gone = new Set(changes.map((change) => change.before));
  const kept = before.filter((one) => !gone.has(one));
  return [...kept, ...changes.flatMap((change) => change.after ?? [])].toSorted(compareIds);
}

describe('changes between lists', () => {
  it('P3 lead from any list to any other, record by record', () => {
    fc.assert(
      fc.property(arbPair, ([from, to]) => {
        const [before, after] = [from.events.toSorted(compareIds), to.events.toSorted(compareIds)];
        expect(follow(before, after)).toEqual(after);
        expect(follow([], after)).toEqual(after);
        expect(follow(before, before)).toEqual(before);
      }),
    );
  });

  it('P3 name the very records of both lists where an edit led from one to the other, whose patch came as a copy', () => {
    fc.assert(
      fc.property(arbPair, ([from, to]) => {
        const patch = structuredClone(diffTimelines(from, to));
        const after = applyPatch(from, patch).events;
        expect(follow(from.events, after)).toEqual(after);
        for (const { before } of changesBetween(from.events, after))
          if (before) expect(recordOf(from.events, before.id)).toBe(before);
      }),
    );
  });

  it('P3 after two edits, tell of both', () => {
    const first = timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06'));
    const second = applyPatch(first, changeEvents(first, ['one'], { headline: 'A' }).patch);
    const third = applyPatch(second, changeEvents(second, ['two'], { headline: 'B' }).patch);
    expect(changesBetween(first.events, third.events).map(({ after }) => after?.headline)).toEqual([
      'A',
      'B',
    ]);
    expect(changesBetween(second.events, third.events)).toHaveLength(1);
  });
});

describe('a record of a sorted list', () => {
  it('P3 is found by its id alone', () => {
    fc.assert(
      fc.property(arbTimeline, ({ events }) => {
        for (const one of events) expect(recordOf(events, one.id)).toBe(one);
        expect(recordOf(events, 'no such id')).toBeNull();
      }),
    );
  });
});
