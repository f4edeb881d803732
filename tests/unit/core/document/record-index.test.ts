import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, indexFrom, placeOfId } from '#core/document/order';
import { changedIndex } from '#core/document/record-index';
import { changeEvents } from '#core/edits/change-events';
import { applyPatch } from '#core/edits/patch';
import { arbId, arbTimeline } from '../../../helpers/arbitraries';
import { event, timelineOf } from '../../../helpers/documents';

interface Item {
  readonly id: string;
  readonly value: number;
}
const arbItems = fc
  .uniqueArray(fc.record({ id: arbId, value: fc.nat() }), { selector: ({ id }) => id })
  .map((items): readonly Item[] => items);
const arbChanges = fc.array(fc.tuple(arbId, fc.option(fc.nat())));

describe('records by id', () => {
  it('E2 an index made from the one before finds what one made anew finds', () => {
    fc.assert(
      fc.property(arbItems, fc.array(arbChanges, { maxLength: 4 }), (items, rounds) => {
        const plain = new Map(items.map((item) => [item.id, item]));
        let index: ReadonlyMap<string, Item> = byId(items);
        for (const round of rounds) {
          const changes = round.map(
            ([id, value]) => [id, value === null ? null : { id, value }] as [string, Item | null],
          );
          for (const [id, item] of changes) {
            if (item) plain.set(id, item);
            else plain.delete(id);
          }
          index = changedIndex(index, changes, plain.size) ?? new Map(plain);
        }
        expect(new Map(index)).toEqual(plain);
        expect(index.size).toBe(plain.size);
        for (const { id } of items) {
          expect(index.get(id)).toBe(plain.get(id));
          expect(index.has(id)).toBe(plain.has(id));
        }
        const told: string[] = [];
        index.forEach((_, id) => told.push(id));
        expect(told.toSorted()).toEqual([...index.keys()].toSorted());
        expect([...index.values()].length).toBe(plain.size);
      }),
    );
  });

  it('is made anew once too much has changed', () => {
    const items = [{ id: 'a', value: 1 }];
    const many = Array.from({ length: 600 }, (_, n) => [`b${n}`, { id: `b${n}`, value: n }] as const);
    expect(changedIndex(byId(items), many, 601)).toBeNull();
    const after = [...items, ...many.map(([, item]) => item)];
    indexFrom(items, after, many);
    expect(byId(after).get('b599')?.value).toBe(599);
  });

  it('E4 an edit leaves an index behind that is right', () => {
    fc.assert(
      fc.property(arbTimeline, (timeline) => {
        byId(timeline.events);
        const ids = timeline.events.filter((_, index) => index % 2 === 0).map(({ id }) => id);
        const edited = applyPatch(timeline, changeEvents(timeline, ids, { place: 'Elsewhere' }).patch);
        expect(new Map(byId(edited.events))).toEqual(new Map(edited.events.map((each) => [each.id, each])));
      }),
    );
  });

  it('E2 one edit of a long list puts the record in its place and leaves the others the same objects', () => {
    const events = Array.from({ length: 500 }, (_, n) =>
      event(`e${String(n).padStart(3, '0')}`, '2022-03-05'),
    );
    const timeline = timelineOf(...events);
    const { events: edited } = applyPatch(
      timeline,
      changeEvents(timeline, ['e250'], { place: 'Kyiv' }).patch,
    );
    expect(edited.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(edited.filter((each, index) => each !== timeline.events[index]).map(({ id }) => id)).toEqual([
      'e250',
    ]);
    expect(placeOfId(edited, 'e250')).toBe(250);
    expect(placeOfId(edited, 'zz')).toBe(500);
  });
});
