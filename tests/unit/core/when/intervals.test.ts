import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Intervals, type Placed } from '#core/when/intervals';

const arbMs = fc.integer({ min: -40, max: 40 });
const arbPlaced = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), arbMs, fc.integer({ min: 0, max: 30 })), {
    selector: ([id]) => id,
  })
  .map((all): Placed[] => all.map(([id, from, length]) => ({ id: `e${id}`, from, to: from + length })));
const arbWindow = fc.tuple(arbMs, arbMs).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** The same by looking at each. */
const scan = (placed: readonly Placed[], from: number, to: number) =>
  placed
    .filter((one) => one.from <= to && one.to >= from)
    .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

describe('the interval index', () => {
  it('P3 lists and counts what looking at each event finds', () => {
    fc.assert(
      fc.property(arbPlaced, arbWindow, (placed, [from, to]) => {
        const index = Intervals.of(placed);
        expect(index.within(from, to)).toEqual(scan(placed, from, to));
        expect(index.count(from, to)).toBe(scan(placed, from, to).length);
        expect(index.size).toBe(placed.length);
      }),
      { numRuns: 500 },
    );
  });

  it('P3 is after a change what it would be if it were made anew', () => {
    fc.assert(
      fc.property(arbPlaced, arbPlaced, arbWindow, (placed, others, [from, to]) => {
        const ids = new Set(others.map(({ id }) => id));
        const gone = new Set([...ids, 'e1', 'e2']);
        const changed = Intervals.of(placed).changed(gone, others);
        const expected = [...placed.filter(({ id }) => !gone.has(id)), ...others];
        expect(changed.within(from, to)).toEqual(scan(expected, from, to));
        expect(changed.count(from, to)).toBe(scan(expected, from, to).length);
      }),
      { numRuns: 300 },
    );
  });

  it('P3 takes in a window without end', () => {
    const index = Intervals.of([{ id: 'a', from: 0, to: 5 }]);
    expect(index.within(-Infinity, Infinity)).toEqual(['a']);
    expect(Intervals.of([]).within(-Infinity, Infinity)).toEqual([]);
  });
});
