/** Draws the axis above the canvas and its grid behind it. */
import { anchorOf } from '../anchor';
import { element } from '../dom';
import type { Stretch } from '../drawing';
import { Marks, type Mark } from './marks';
import { stepFor } from './steps';
import type { Tick, Ticks } from './ticks';
import { clampToTime, ticksOf } from './ticks';

export interface AxisView {
  /** The strip above the canvas. */
  readonly strip: HTMLElement;
  /** The lines behind the tracks. */
  readonly grid: HTMLElement;
  /** Draws a window (ms since the epoch) `width` px wide, `left` px from the left of the strip. */
  draw(window: Stretch, place: { left: number; width: number }): void;
  /** Zone and language (BCP 47) of the labels, from the next draw on. */
  set(zone: string, language: string): void;
}

/** About how wide a letter of the upper row is, px; a label at an edge of the window goes when it does not fit. */
const MAJOR_CHAR = 7;

export function createAxis(): AxisView {
  const strip = element('dl-axis');
  const grid = element('dl-grid');
  const corner = element('dl-axis-zone');
  const ruler = element('dl-axis-ruler');
  strip.append(corner, ruler);
  strip.setAttribute('aria-hidden', 'true');
  const [labelMarks, lineMarks] = [new Marks(ruler), new Marks(grid)];
  let [zone, language] = ['UTC', 'en-GB'];
  let ticksIn = rememberTicks(zone, language);
  let [drawn, placed] = ['', ''];
  const placeParts = (left: number, width: number) => {
    placed = `${left} ${width}`;
    for (const part of [ruler, grid]) place(part, left, width);
    corner.style.width = `${left}px`;
  };
  return {
    strip,
    grid,
    set(newZone, newLanguage) {
      [zone, language, drawn] = [newZone, newLanguage, ''];
      ticksIn = rememberTicks(zone, language);
      corner.textContent = zone.replaceAll('_', ' ');
    },
    draw(window, { left, width }) {
      const now = `${window.from} ${window.to} ${left} ${width}`;
      if (now === drawn) return;
      drawn = now;
      if (placed !== `${left} ${width}`) placeParts(left, width);
      const { minor, major } = ticksIn(window, width);
      const scale = width / (window.to - window.from);
      const x = ({ at }: Tick) => (at - window.from) * scale;
      const origin = (anchorOf(window.from, scale) - window.from) * scale;
      labelMarks.draw([...majorLabels(major, x, width), ...labels(minor, x)], origin);
      lineMarks.draw([...lines(minor, x, 'dl-line'), ...lines(major, x, 'dl-line dl-line-major')], origin);
    },
  };
}

/** Works ticks out for some time around the window, for they cost more than drawing them. */
function rememberTicks(zone: string, language: string): (window: Stretch, width: number) => Ticks {
  let known: { readonly region: Stretch; readonly step: string; readonly ticks: Ticks } | null = null;
  return (window, width) => {
    const length = window.to - window.from;
    const { unit, count } = stepFor(length / Math.max(width, 1));
    const step = `${unit} ${count}`;
    const isWithin = known && known.region.from <= window.from && window.to <= known.region.to;
    if (!known || known.step !== step || !isWithin) {
      const region = { from: clampToTime(window.from - length), to: clampToTime(window.to + length) };
      const regionWidth = (width * (region.to - region.from)) / length;
      known = { region, step, ticks: ticksOf(region, regionWidth, zone, language) };
    }
    const { minor, major } = known.ticks;
    const first = major.findLastIndex(({ at }) => at <= window.from);
    return {
      minor: minor.filter(({ at }) => at >= window.from && at <= window.to),
      major: major.slice(Math.max(first, 0)).filter(({ at }) => at <= window.to),
    };
  };
}

function place(part: HTMLElement, left: number, width: number): void {
  part.style.left = `${left}px`;
  part.style.width = `${width}px`;
}

function labels(ticks: readonly Tick[], x: (tick: Tick) => number): Mark[] {
  return ticks.map((tick) => ({
    at: tick.at,
    className: 'dl-tick',
    text: tick.label,
    x: x(tick),
    width: null,
  }));
}

/**
 * The label of the upper row that began before the window stays at its left edge until the next one pushes it out.
 * The first label that is seen says the year, the others only where it is another.
 */
function majorLabels(ticks: readonly Tick[], x: (tick: Tick) => number, width: number): Mark[] {
  let saidYear = false;
  return ticks.map((tick, index) => {
    const following = ticks[index + 1];
    const left = Math.max(0, x(tick));
    const room = Math.max(0, (following ? x(following) : width) - left);
    const text = (saidYear && tick.short) || tick.label;
    const isHeld = x(tick) < 0;
    const isCut = (isHeld || !following) && room < text.length * MAJOR_CHAR + 12;
    saidYear ||= !isCut;
    return {
      at: tick.at,
      className: `dl-tick dl-tick-major${isHeld ? ' dl-tick-held' : ''}`,
      text: isCut ? '' : text,
      x: left,
      width: Math.round(room),
    };
  });
}

function lines(ticks: readonly Tick[], x: (tick: Tick) => number, className: string): Mark[] {
  return ticks.map((tick) => ({ at: tick.at, className, text: '', x: x(tick), width: null }));
}
