/**
 * What stands on the canvas for a window: chips of single events, and where too many would share a track and a
 * stretch of time, one cluster that counts them. Pure; times in ms since the epoch.
 */
import type { Intervals, Placed } from '#core/when/intervals';
import { stepFor, UNIT_MS, type Step } from '../axis/steps';
import type { Stretch } from '../drawing';
import { longBins, shortBins, type Bin, type Edges } from './bins';

/** How far a plan can be looked at while the window is zoomed in and out, in powers of two: farther out too much would be in view. */
const MOST_IN = 2;
const MOST_OUT = 1;
/** A plan is for the window and as much again before and after it. */
const MARGIN = 1;
/** Up to so many events around the window, all are chips (P1). */
export const MOST_ITEMS = 400;
/** Beyond, about so many chips and clusters together: a third of them in view, which is what fits without scrolling far. */
const MOST_CROWDED = 300;
/** A plan that holds is kept until it has this part more than that, so that nothing comes and goes while panning. */
const PATIENCE = 1.25;
/** Up to so many key events around the window, and so many selected ones, are chips of their own. */
export const MOST_KEYS = 100;
export const MOST_SELECTED = 200;
/** How many events of one stretch may be chips; the most that fits is taken. */
const CAPS = [Infinity, 8, 4, 2, 1] as const;

/** Events that are drawn as one item. */
export interface Cluster extends Bin {
  readonly id: string;
  readonly track: string;
}

export interface Plan {
  /** Ids of the events that are chips. */
  readonly chips: readonly string[];
  readonly clusters: readonly Cluster[];
  /** What the plan is for: it holds for every window within. */
  readonly region: Stretch;
  readonly msPerPx: number;
  /** The step of the axis that it was made for. */
  readonly step: Step;
  readonly cap: number;
}

/** The tracks that are shown, with the places of their events. */
export interface Ground {
  readonly tracks: readonly string[];
  /** Those of which only clusters are drawn. */
  readonly collapsed: ReadonlySet<string>;
  on(track: string): Intervals;
  keysOn(track: string): Intervals;
  /** Where steps of the axis begin, over all of a stretch and no more than one step beyond. */
  edges(step: Step, stretch: Stretch): Edges;
}

export interface Wanted {
  /** The window with the room that chips need at its left. */
  readonly window: Stretch;
  readonly msPerPx: number;
  /** Events that are to be chips of their own, whatever lies around them. */
  readonly kept: readonly Kept[];
}

export interface Kept extends Placed {
  readonly track: string;
}

/** The plan for a window. The one before says how patient to be; null: there is none. */
export function planOf(ground: Ground, wanted: Wanted, before: Plan | null): Plan {
  const { window, msPerPx, kept } = wanted;
  const margin = (window.to - window.from) * MARGIN;
  const around = { from: window.from - margin, to: window.to + margin };
  const open = ground.tracks.filter((track) => !ground.collapsed.has(track));
  const total = sum(open, (track) => ground.on(track).count(around.from, around.to));
  const step = stepFor(msPerPx);
  const patient = before !== null && isSame(before.step, step) ? before.cap : null;
  if (total <= (patient === Infinity ? MOST_ITEMS * PATIENCE : MOST_ITEMS)) {
    const folded = ground.tracks.filter((track) => ground.collapsed.has(track));
    const here = keptIn(folded, around, kept);
    const clusters = clustersOn(ground, folded, around, step, new Set(here));
    const chips = open.flatMap((track) => ground.on(track).within(around.from, around.to));
    return { chips: [...chips, ...here], clusters, region: around, msPerPx, step, cap: Infinity };
  }
  const own = ownChips(ground, around, kept);
  for (let stretches = step; ; stretches = stepFor((msOf(stretches) / STEP_PX) * 2)) {
    const plan = crowdedPlan(ground, around, stretches, own, patient);
    // Even one item for each stretch can be too many where there are hundreds of tracks.
    const fits = plan.chips.length + plan.clusters.length <= MOST_CROWDED * PATIENCE;
    if (fits || msOf(stretches) > around.to - around.from) return { ...plan, region: around, msPerPx, step };
  }
}

/** Whether a plan is still good for a window at a zoom. */
export function holds(plan: Plan, { window, msPerPx }: Pick<Wanted, 'window' | 'msPerPx'>): boolean {
  const isWithin = plan.region.from <= window.from && window.to <= plan.region.to;
  const isWide = plan.region.to - plan.region.from > 6 * (window.to - window.from);
  return isWithin && !isWide && isSame(plan.step, stepFor(msPerPx));
}

/**
 * Whether a plan that no longer holds can still be looked at: all in the window is in it, at not much more or less
 * than its zoom. Between two turns of a wheel nobody reads.
 */
export function passes(plan: Plan, { window, msPerPx }: Pick<Wanted, 'window' | 'msPerPx'>): boolean {
  const isWithin = plan.region.from <= window.from && window.to <= plan.region.to;
  const octaves = Math.log2(msPerPx / plan.msPerPx);
  return isWithin && octaves >= -MOST_IN && octaves <= MOST_OUT;
}

function crowdedPlan(
  ground: Ground,
  around: Stretch,
  step: Step,
  own: ReadonlySet<string>,
  patient: number | null,
): Pick<Plan, 'chips' | 'clusters' | 'cap'> {
  const bins = clustersOn(ground, ground.tracks, around, step, own);
  const cap = capFor(
    bins.map(({ ids, track }) => (ground.collapsed.has(track) ? 1 : ids.length)),
    own.size,
    patient,
  );
  const isFew = ({ ids, track }: Cluster) => ids.length <= cap && !ground.collapsed.has(track);
  const [few, many] = [bins.filter(isFew), bins.filter((bin) => !isFew(bin))];
  return { chips: [...own, ...few.flatMap(({ ids }) => ids)], clusters: many, cap };
}

/** All events of some tracks in clusters, but for those that are chips of their own. */
function clustersOn(
  ground: Ground,
  tracks: readonly string[],
  around: Stretch,
  step: Step,
  own: ReadonlySet<string>,
): Cluster[] {
  const longest = msOf(step) * LEEWAY;
  // Short events are counted with the step in which they begin; those that reach into the window begin one before it.
  const edges = ground.edges(step, { from: around.from - longest, to: around.to });
  return tracks.flatMap((track): Cluster[] => {
    const on = ground.on(track);
    const all = [...shortBins(on, edges, longest, own), ...longBinsIn(on, longest, around, own)];
    return all.map((bin) => ({
      ...bin,
      track,
      id: `cluster:${track}:${step.unit}${step.count}:${bin.name}`,
    }));
  });
}

/** Ids of the kept events of some tracks that touch a stretch. */
function keptIn(tracks: readonly string[], { from, to }: Stretch, kept: readonly Kept[]): string[] {
  const among = new Set(tracks);
  return kept.filter((one) => among.has(one.track) && one.from <= to && one.to >= from).map(({ id }) => id);
}

/** The events around the window that are chips of their own: key events of tracks that are not collapsed, if there are few, and those that are kept. */
function ownChips(ground: Ground, around: Stretch, kept: readonly Kept[]): Set<string> {
  const { from, to } = around;
  const open = ground.tracks.filter((track) => !ground.collapsed.has(track));
  const keys = sum(open, (track) => ground.keysOn(track).count(from, to));
  const own = keys > MOST_KEYS ? [] : open.flatMap((track) => ground.keysOn(track).within(from, to));
  return new Set([...own, ...keptIn(ground.tracks, around, kept)]);
}

/** The most chips in one stretch with which all fit; what was taken before is kept while it is not far off. */
function capFor(counts: readonly number[], own: number, patient: number | null): number {
  const items = (cap: number) => own + sum(counts, (count) => (count <= cap ? count : 1));
  const best = CAPS.find((cap) => items(cap) <= MOST_CROWDED) ?? 1;
  if (patient === null || patient === Infinity || best === patient) return best;
  const isCrowded = items(patient) > MOST_CROWDED * PATIENCE;
  const hasRoom = items(best) <= MOST_CROWDED / PATIENCE && best > patient;
  return isCrowded || hasRoom ? best : patient;
}

/** Width of a step that its label needs at least, px; with it `stepFor` leads on to the next. */
const STEP_PX = 64;

const longOnes = new WeakMap<Intervals, Map<number, readonly Bin[]>>();

/** The long events' bins that touch a stretch. They are made for the whole track, so that they are whole, and once for each zoom. */
function longBinsIn(on: Intervals, longest: number, { from, to }: Stretch, skip: ReadonlySet<string>): Bin[] {
  const known = longOnes.get(on) ?? new Map<number, readonly Bin[]>();
  longOnes.set(on, known);
  const bins = known.get(longest) ?? longBins(on, longest);
  if (known.size > 8) known.clear();
  known.set(longest, bins);
  return bins
    .filter((bin) => bin.from <= to && bin.to >= from)
    .map((bin) => ({ ...bin, ids: bin.ids.filter((id) => !skip.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

function msOf({ unit, count }: Step): number {
  return UNIT_MS[unit] * count;
}

/** Months and years differ in length; what takes one whole, an hour of a clock change more or less, is no longer than it. */
const LEEWAY = 1.05;

function isSame(a: Step, b: Step): boolean {
  return a.unit === b.unit && a.count === b.count;
}

function sum<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((total, one) => total + value(one), 0);
}
