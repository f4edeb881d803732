import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Intervals, type Placed } from '#core/when/intervals';
import { edgesOver } from '../../../../../src/renderer/src/canvas/axis/ticks';
import type { Stretch } from '../../../../../src/renderer/src/canvas/drawing';
import {
  holds,
  MOST_ITEMS,
  passes,
  planOf,
  type Ground,
  type Kept,
  type Plan,
} from '../../../../../src/renderer/src/canvas/lod/plan';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2020, 0, 1);
const WIDTH = 1000;
/** What the plan holds at most, however much the document has (P1). */
const MOST = MOST_ITEMS * 1.25;

type OnTrack = Placed & { readonly track: string; readonly key: boolean };

function groundOf(events: readonly OnTrack[], tracks: readonly string[] = ['a', 'b', 'c']): Ground {
  const index = (of: readonly OnTrack[]) =>
    new Map(tracks.map((track) => [track, Intervals.of(of.filter((event) => event.track === track))]));
  const [all, keys] = [index(events), index(events.filter(({ key }) => key))];
  return {
    tracks,
    collapsed: new Set(),
    on: (track) => all.get(track)!,
    keysOn: (track) => keys.get(track)!,
    edges: (step, stretch) => edgesOver(step, stretch, 'Europe/Kyiv'),
  };
}

const wanted = (window: Stretch, kept: readonly Kept[] = []) => ({
  window,
  msPerPx: (window.to - window.from) / WIDTH,
  kept,
});
const chipsAndMembers = (plan: Plan) => [...plan.chips, ...plan.clusters.flatMap(({ ids }) => ids)];

/** Many events: some in a burst, some long, some at one moment. */
const arbEvents = fc
  .array(
    fc.record({
      track: fc.constantFrom('a', 'b', 'c'),
      day: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 700, max: 710 }), fc.constant(900)),
      hour: fc.integer({ min: 0, max: 23 }),
      length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 40 }), fc.constant(900)),
      key: fc.integer({ min: 0, max: 20 }).map((n) => n === 0),
    }),
    { minLength: 300, maxLength: 1500 },
  )
  .map((all): OnTrack[] =>
    all.map(({ track, day, hour, length, key }, index) => {
      const from = START + day * DAY + hour * HOUR;
      return { id: `e${index}`, track, key, from, to: from + length * DAY };
    }),
  );
const arbWindow = fc
  .tuple(fc.integer({ min: -50, max: 2000 }), fc.double({ min: -1, max: 3.4, noNaN: true }))
  .map(([day, power]) => ({ from: START + day * DAY, to: START + day * DAY + 10 ** power * DAY }));

describe('the level of detail', () => {
  it('P1 the canvas never holds more items than it can draw quickly', () => {
    fc.assert(
      fc.property(arbEvents, arbWindow, (events, window) => {
        const plan = planOf(groundOf(events), wanted(window), null);
        expect(plan.chips.length + plan.clusters.length).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 150 },
    );
  });

  it('P1 with a hundred thousand events, at every zoom', () => {
    const events = Array.from({ length: 100_000 }, (_, index): OnTrack => {
      const from = START + ((index * 7919) % 3650) * DAY + ((index * 104_729) % 1440) * 60_000;
      const length = index % 7 === 0 ? DAY * (index % 90) : 0;
      return { id: `e${index}`, track: 'abc'[index % 3]!, key: index % 50 === 0, from, to: from + length };
    });
    const ground = groundOf(events);
    for (let length = HOUR; length < 30 * 365 * DAY; length *= 1.7) {
      const plan = planOf(
        ground,
        wanted({ from: START + 1000 * DAY, to: START + 1000 * DAY + length }),
        null,
      );
      expect(plan.chips.length + plan.clusters.length).toBeLessThanOrEqual(MOST);
    }
  });

  it('P1 with hundreds of tracks too', () => {
    const tracks = Array.from({ length: 300 }, (_, n) => `t${n}`);
    const events = Array.from({ length: 20_000 }, (_, index): OnTrack => {
      const from = START + (index % 3650) * DAY;
      return { id: `e${index}`, track: tracks[(index * 31) % 300]!, key: false, from, to: from };
    });
    const plan = planOf(groundOf(events, tracks), wanted({ from: START, to: START + 3650 * DAY }), null);
    expect(plan.chips.length + plan.clusters.length).toBeLessThanOrEqual(3 * tracks.length);
  });

  it('P2 every event in the window is a chip, or counted in exactly one cluster', () => {
    fc.assert(
      fc.property(arbEvents, arbWindow, (events, window) => {
        const plan = planOf(groundOf(events), wanted(window), null);
        const shown = chipsAndMembers(plan);
        expect(new Set(shown).size).toBe(shown.length);
        const inView = events.filter(({ from, to }) => from <= window.to && to >= window.from);
        const ids = new Set(shown);
        expect(inView.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('P2 a cluster lies within its cell, and counts events of its own track', () => {
    fc.assert(
      fc.property(arbEvents, arbWindow, (events, window) => {
        const tracks = new Map(events.map((event) => [event.id, event.track]));
        for (const { cell, from, ids, track } of planOf(groundOf(events), wanted(window), null).clusters) {
          expect(from).toBeGreaterThanOrEqual(cell.from);
          expect(ids.length).toBeGreaterThan(1);
          expect(ids.every((id) => tracks.get(id) === track)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('P4 panning changes no cluster that stays in view', () => {
    fc.assert(
      fc.property(arbEvents, arbWindow, fc.integer({ min: 1, max: 30 }), (events, window, steps) => {
        const ground = groundOf(events);
        const [length, count] = [window.to - window.from, (plan: Plan) => plan.cap];
        let plan = planOf(ground, wanted(window), null);
        for (let step = 1; step <= steps; step++) {
          const by = (step * length) / 6;
          const next = planOf(ground, wanted({ from: window.from + by, to: window.to + by }), plan);
          // The same cap: the same clusters wherever both look.
          if (count(next) === count(plan) && next.cap !== Infinity) {
            const [from, to] = [next.region.from, plan.region.to];
            const both = ({ clusters }: Plan) =>
              clusters
                .filter((one) => one.from > from && one.to < to)
                .map(({ id, ids }) => `${id} ${ids.length}`);
            expect(both(next).toSorted()).toEqual(both(plan).toSorted());
          }
          plan = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('P4 a plan holds while the window stays inside of it, and not at another zoom', () => {
    const ground = groundOf([{ id: 'e', track: 'a', key: false, from: START, to: START }]);
    const window = { from: START, to: START + 10 * DAY };
    const plan = planOf(ground, wanted(window), null);
    const moved = (by: number, scale = 1) => wanted({ from: START + by, to: START + by + 10 * DAY * scale });
    expect(holds(plan, moved(9 * DAY))).toBe(true);
    expect(holds(plan, moved(11 * DAY))).toBe(false);
    expect(holds(plan, moved(0, 0.2))).toBe(false);
  });

  it('P4 a plan passes for a zoom not far off, as long as all of the window is in it', () => {
    const ground = groundOf([{ id: 'e', track: 'a', key: false, from: START, to: START }]);
    const window = { from: START, to: START + 10 * DAY };
    const plan = planOf(ground, wanted(window), null);
    const zoomed = (from: number, to: number) => wanted({ from: START + from * DAY, to: START + to * DAY });
    expect(passes(plan, zoomed(3, 6))).toBe(true);
    expect(passes(plan, zoomed(3, 5))).toBe(false);
    expect(passes(plan, zoomed(-5, 14))).toBe(true);
    expect(passes(plan, zoomed(-11, 5))).toBe(false);
  });

  it('P5 key events and kept ones are chips of their own', () => {
    const events = Array.from({ length: 2000 }, (_, index): OnTrack => {
      const from = START + (index % 300) * HOUR;
      return { id: `e${index}`, track: 'a', key: index % 100 === 0, from, to: from };
    });
    const kept = [{ ...events[7]!, track: 'a' }];
    const plan = planOf(groundOf(events), wanted({ from: START, to: START + 300 * HOUR }, kept), null);
    expect(plan.clusters.length).toBeGreaterThan(0);
    const chips = new Set(plan.chips);
    expect(events.filter(({ key }) => key).every(({ id }) => chips.has(id))).toBe(true);
    expect(chips.has('e7')).toBe(true);
  });

  it('P5 a few hundred events are all chips', () => {
    const events = Array.from({ length: MOST_ITEMS }, (_, index): OnTrack => {
      return { id: `e${index}`, track: 'a', key: false, from: START, to: START };
    });
    const plan = planOf(groundOf(events), wanted({ from: START - DAY, to: START + DAY }), null);
    expect(plan.chips.length).toBe(MOST_ITEMS);
    expect(plan.clusters).toEqual([]);
  });

  it('C7 a collapsed track is clusters alone but for what is kept, however few events it has, and loses none', () => {
    const events = Array.from({ length: 40 }, (_, index): OnTrack => {
      const from = START + index * HOUR;
      return { id: `e${index}`, track: index % 2 ? 'b' : 'a', key: index % 10 === 1, from, to: from };
    });
    const kept = [{ ...events[3]!, track: 'b' }];
    for (const more of [0, 3000]) {
      const crowd = Array.from({ length: more }, (_, index): OnTrack => {
        const from = START + (index % 40) * HOUR;
        return { id: `c${index}`, track: 'c', key: false, from, to: from };
      });
      const ground = { ...groundOf([...events, ...crowd]), collapsed: new Set(['b']) };
      const plan = planOf(ground, wanted({ from: START - HOUR, to: START + 41 * HOUR }, kept), null);
      const onB = events.filter(({ track }) => track === 'b').map(({ id }) => id);
      expect(plan.chips.filter((id) => onB.includes(id))).toEqual(['e3']);
      const counted = plan.clusters.filter(({ track }) => track === 'b').flatMap(({ ids }) => ids);
      expect([...counted, 'e3'].toSorted()).toEqual(onB.toSorted());
    }
  });
});
