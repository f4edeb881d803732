/** A track's items stand in a lane that moves as a whole while the window pans. */
import { anchorOf } from './anchor';
import { element } from './dom';
import type { VisRangeItem } from './vis';

type Track = NonNullable<VisRangeItem['parent']>;

interface Lane {
  readonly element: HTMLElement;
  /** px from the left of the canvas to the lane; whole, or words in it would blur. */
  left: number;
}

const lanes = new WeakMap<Track, Lane>();

function laneOf(track: Track): Lane {
  let lane = lanes.get(track);
  if (!lane) {
    lane = { element: element('dl-lane'), left: 0 };
    lanes.set(track, lane);
    track.dom.foreground.append(lane.element);
  }
  return lane;
}

/** The element that a track's items are put into. */
export function laneElement(track: Track): HTMLElement {
  return laneOf(track).element;
}

/** Puts a track's lane where the window wants it; gives the px from the left of the canvas to where places in it count from. */
export function placeLane(track: Track, { toScreen }: VisRangeItem['conversion']): number {
  const lane = laneOf(track);
  const origin = originOf(toScreen);
  const left = Math.round(origin);
  if (left !== lane.left) {
    lane.left = left;
    lane.element.style.transform = `translateX(${left}px)`;
  }
  return origin;
}

function originOf(toScreen: (time: number) => number): number {
  const epoch = toScreen(0);
  const pxPerMs = (toScreen(1e12) - epoch) / 1e12;
  const from = -epoch / pxPerMs;
  return (anchorOf(from, pxPerMs) - from) * pxPerMs;
}
