/** Fits a page into a fixed height: by the size of its type, and where that is not enough by what it shows. */
import type { Detail } from '../sheet';
import type { StoryEvent, StoryTrack } from '../story';
import type { Page } from './page';

/** Lays out a page; all events when `shown` is absent. */
export type Make = (scale: number, detail: Detail, shown?: ReadonlySet<StoryEvent>) => Page;

export interface Room {
  /** Sizes of the type, first and last, and the height, px. */
  readonly type: number;
  readonly least: number;
  readonly height: number;
  /** What there is to leave out, most first; headlines stay. */
  readonly details: readonly Detail[];
}

/** What has room: all events, or the most of them. */
export interface Fitted {
  readonly page: Page;
  readonly whole: boolean;
}

/** Type shrinks in such steps. */
const STEP = 0.05;
/** From so many events on, a part of them is tried before all are. */
const PART = 32;
/** So many more are tried when one more has no room. */
const MORE = 4;

/**
 * All events in the largest type that has room with all there is to tell, else with less; else the most events in the smallest type. The
 * number is doubled first and then halved, so that the work is that of the picture and not of all that it leaves out.
 */
export function fitPage(story: readonly StoryTrack[], make: Make, room: Room): Fitted {
  const { least, height } = room;
  const order = byImportance(story);
  const part = (count: number) =>
    make(least, 'headlines', count < order.length ? new Set(order.slice(0, count)) : undefined);
  let best: Page | null = null;
  let [fits, most] = [0, Math.min(PART, order.length)];
  for (let page = part(most); page.height <= height; page = part(most)) {
    if (most === order.length) return { page: largestType(make, page, room), whole: true };
    [best, fits, most] = [page, most, Math.min(most * 2, order.length)];
  }
  while (fits < most - 1) {
    const middle = (fits + most) >> 1;
    const page = part(middle);
    if (page.height <= height) [best, fits] = [page, middle];
    else most = middle;
  }
  // One more may have needed a line that a few more share: a lane, a row of the list, a line of sources.
  for (let count = fits + 2; count < Math.min(fits + 1 + MORE, order.length); count++) {
    const page = part(count);
    if (page.height <= height) best = page;
  }
  // With none at all the page may still be too high: then it is cut by no one, only full.
  return { page: best ?? part(0), whole: false };
}

/** By halving over the steps: heights grow with the type, nearly always. `smallest` has room for sure. */
function largestType(make: Make, smallest: Page, { type, least, height, details }: Room): Page {
  const steps = Math.ceil((type - least) / STEP - 1e-9);
  const tries = (detail: Detail) => (step: number) => {
    const page = make(step >= steps ? least : type - STEP * step, detail);
    return page.height <= height ? page : null;
  };
  for (const detail of details) {
    const page = firstPage(tries(detail), steps, null);
    if (page) return page;
  }
  return firstPage(tries('headlines'), steps, smallest) ?? smallest;
}

/** The first step that gives a page; `last` is what the last one gives, where that is known. */
function firstPage(at: (step: number) => Page | null, steps: number, last: Page | null): Page | null {
  if (steps === 0) return last ?? at(0);
  const first = at(0);
  if (first) return first;
  let found = last ?? at(steps);
  let [none, some] = [0, steps];
  while (found && some - none > 1) {
    const middle = (none + some) >> 1;
    const page = at(middle);
    if (page) [found, some] = [page, middle];
    else none = middle;
  }
  return found;
}

/** Key events first; then of each track the first and the last, those half-way, those half-way between, and so on: what is left is spread over time. */
function byImportance(story: readonly StoryTrack[]): StoryEvent[] {
  const ranked = story.flatMap(({ events }) => {
    const rest = events.filter(({ event }) => !event.key);
    const order = spreadOrder(rest.length).map((index, rank) => ({ told: rest[index]!, rank }));
    return [...events.filter(({ event }) => event.key).map((told) => ({ told, rank: -1 })), ...order];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ told }) => told);
}

/** 0 to count - 1, both ends first and then always the middles of what lies between. */
function spreadOrder(count: number): number[] {
  const order = count > 1 ? [0, count - 1] : count === 1 ? [0] : [];
  const gaps: [number, number][] = [[0, count - 1]];
  for (const [from, to] of gaps) {
    if (to - from < 2) continue;
    const middle = (from + to) >> 1;
    order.push(middle);
    gaps.push([from, middle], [middle, to]);
  }
  return order;
}
