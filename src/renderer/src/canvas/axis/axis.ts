/** Draws the axis above the canvas and its grid behind it. */
import { element } from '../dom';
import type { Tick } from './ticks';
import { ticksOf } from './ticks';

export interface AxisView {
  /** The strip above the canvas. */
  readonly strip: HTMLElement;
  /** The lines behind the tracks. */
  readonly grid: HTMLElement;
  /** Draws a window (ms since the epoch) `width` px wide, `left` px from the left of the strip. */
  draw(window: { from: number; to: number }, place: { left: number; width: number }): void;
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
  let [zone, language] = ['UTC', 'en-GB'];
  return {
    strip,
    grid,
    set(newZone, newLanguage) {
      [zone, language] = [newZone, newLanguage];
      corner.textContent = zone.replaceAll('_', ' ');
    },
    draw(window, { left, width }) {
      const { minor, major } = ticksOf(window, width, zone, language);
      const scale = width / (window.to - window.from);
      const x = ({ at }: Tick) => (at - window.from) * scale;
      for (const part of [ruler, grid]) place(part, left, width);
      corner.style.width = `${left}px`;
      ruler.replaceChildren(...majorLabels(major, x, width), ...labels(minor, x));
      grid.replaceChildren(...lines(minor, x, 'dl-line'), ...lines(major, x, 'dl-line dl-line-major'));
    },
  };
}

function place(part: HTMLElement, left: number, width: number): void {
  part.style.left = `${left}px`;
  part.style.width = `${width}px`;
}

function labels(ticks: readonly Tick[], x: (tick: Tick) => number): HTMLElement[] {
  const whole = ticks.filter((tick) => x(tick) >= 0);
  return whole.map((tick) => at(element('dl-tick', tick.label), x(tick)));
}

/**
 * The label of the upper row that began before the window stays at its left edge until the next one pushes it out.
 * The first label that is seen says the year, the others only where it is another.
 */
function majorLabels(ticks: readonly Tick[], x: (tick: Tick) => number, width: number): HTMLElement[] {
  let saidYear = false;
  return ticks.map((tick, index) => {
    const following = ticks[index + 1];
    const left = Math.max(0, x(tick));
    const room = Math.max(0, (following ? x(following) : width) - left);
    const text = (saidYear && tick.short) || tick.label;
    const isAtEdge = x(tick) < 0 || !following;
    const isCut = isAtEdge && room < text.length * MAJOR_CHAR + 12;
    const label = at(element('dl-tick dl-tick-major', isCut ? '' : text), left);
    saidYear ||= !isCut;
    label.style.width = `${room}px`;
    label.classList.toggle('dl-tick-held', x(tick) < 0);
    return label;
  });
}

function lines(ticks: readonly Tick[], x: (tick: Tick) => number, className: string): HTMLElement[] {
  return ticks.map((tick) => at(element(className), x(tick)));
}

function at(part: HTMLElement, x: number): HTMLElement {
  part.style.transform = `translateX(${Math.round(x)}px)`;
  return part;
}
