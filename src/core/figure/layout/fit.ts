/** Fits a page into a fixed height: by the size of its type, and where that is not enough by what it shows. */
import type { StoryEvent, StoryTrack } from '../story';
import type { Page } from './page';

/** Lays out a page; all events when `shown` is absent. */
export type Make = (scale: number, texts: boolean, shown?: ReadonlySet<StoryEvent>) => Page;

export interface Room {
  /** Sizes of the type, first and last, and its height, px. */
  readonly type: number;
  readonly least: number;
  readonly height: number;
  /** Whether there are texts to leave out. */
  readonly texts: boolean;
}

/** Type shrinks in such steps. */
const STEP = 0.05;

/** All events, in the largest type that has room with their texts, else without; null where none has. */
export function fitWhole(make: Make, { type, least, height, texts }: Room): Page | null {
  const smallest = make(least, false);
  if (smallest.height > height) return null;
  const steps = Math.ceil((type - least) / STEP - 1e-9);
  const scaleAt = (step: number) => (step >= steps ? least : type - STEP * step);
  const tries = (told: boolean) => (step: number) => {
    const page = make(scaleAt(step), told);
    return page.height <= height ? page : null;
  };
  const full = texts ? largest(tries(true), steps, null) : null;
  return full ?? largest(tries(false), steps, smallest);
}

/**
 * What the first step gives that is not null, by halving: heights grow with the type, nearly always. `last` is what the last
 * step gives, where that is known already.
 */
function largest(at: (step: number) => Page | null, steps: number, last: Page | null): Page | null {
  const first = at(0);
  if (first || steps === 0) return first;
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

/**
 * The most events that fit, by doubling and then halving, so that the work is that of the picture and not of all that it
 * leaves out. With none at all the page may still be too high: then it is cut by no one, only full.
 */
export function fitPart(story: readonly StoryTrack[], make: Make, scale: number, height: number): Page {
  const order = byImportance(story);
  const tried = (count: number) => make(scale, false, new Set(order.slice(0, count)));
  let best: Page | null = null;
  let [fits, most] = [0, Math.min(8, order.length)];
  for (let page = tried(most); page.height <= height && most < order.length; page = tried(most)) {
    [best, fits, most] = [page, most, Math.min(most * 2, order.length)];
  }
  while (fits < most - 1) {
    const middle = (fits + most) >> 1;
    const page = tried(middle);
    if (page.height <= height) [best, fits] = [page, middle];
    else most = middle;
  }
  return best ?? tried(0);
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
