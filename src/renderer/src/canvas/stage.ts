/** One vis timeline on the page: its options, its window, and the axis that follows it. */
import { CHIP_ROOM } from './place-chip';
import { createAxis } from './axis/axis';
import { wantsLessMotion } from '../ui/appearance';
import { words } from '../ui/words/words';
import type { Content } from './content';
import { element } from './dom';
import type { Drawing, Stretch } from './drawing';
import type { VisTimeline } from './vis';
import { setItems, Timeline, withoutAxis } from './vis';
import { MOST_ITEMS } from './lod/plan';
import { ALL_TIME, fitStretch, fitWindow, NARROWEST, WIDEST, withinAllTime, zoomWindow } from './window';

/** Duration of a move of the window, ms. */
const MOTION = 140;
/** The window rests when it has not moved for so long, ms. */
const REST = 120;
/** Air above or below an event that was scrolled to, px. */
const AIR = 6;
const DAY = 86_400_000;
/** Room at the end of a fitted story that is drawn as clusters, px. */
const CROWDED_ROOM = 24;

/** Where the parts stand in a frame; coordinates of the viewport. */
interface Measured {
  readonly area: DOMRect;
  readonly box: DOMRect;
  readonly frame: DOMRect;
  /** Tops of the tracks, from the first down. */
  readonly rows: readonly number[];
}

export class Stage {
  private readonly vis: VisTimeline;
  private readonly axis = createAxis();
  private readonly frame = element('dl-stage');
  private readonly scroller = element('dl-scroll');
  /** Whether the whole story is still to be shown, as soon as there is room to show it in. */
  private unfitted = true;
  private shown = false;
  /** vis fits a window of its own to what it first draws; ours must come after that. */
  private settled = false;
  private measured: Measured | null = null;
  /** Where the tracks stood when a drag began: their ids, and their tops from that of the first panel's, px. */
  private held: { readonly ids: readonly string[]; readonly tops: readonly number[] } | null = null;
  private rest = 0;
  private readonly resized = new ResizeObserver(() => {
    this.measured = null;
    this.vis.redraw();
  });

  constructor(
    host: HTMLElement,
    private readonly content: Content,
    /** Told after vis has drawn: events may have come into the page, or left it. */
    private readonly drawn: () => void,
  ) {
    const root = element('dl-vis');
    this.scroller.append(root);
    // Browsers let the keyboard into a box that scrolls; then it needs a name.
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute('role', 'group');
    this.scroller.setAttribute('aria-label', words.canvas.tracks);
    this.frame.append(this.axis.grid, this.scroller);
    host.append(this.axis.strip, this.frame);
    this.vis = createVis(root, content);
    // vis itself would look at its size once a second, and lay out the page for it.
    this.resized.observe(this.frame);
    this.vis.on('rangechange', () => {
      this.look(this.window(), true);
      this.drawAxis();
    });
    this.vis.on('changed', () => {
      this.settled = true;
      this.drawAxis();
      this.drawn();
    });
  }

  /** Zone and language of the axis; called once the document is drawn. */
  setWords(zone: string, language: string): void {
    this.axis.set(zone, language);
    this.shown = true;
    // The first time all is drawn with the next frame.
    if (this.settled && !this.unfitted) this.drawAxis();
    else this.vis.redraw();
  }

  setSelection(ids: ReadonlySet<string>): void {
    this.content.select(ids);
    this.vis.setSelection(this.content.selectedChips());
  }

  /** Chips are measured when they are drawn; after a font has come they must be measured again. */
  remeasure(): void {
    this.vis.redraw();
  }

  destroy(): void {
    clearTimeout(this.rest);
    this.resized.disconnect();
    this.vis.destroy();
    this.frame.remove();
    this.axis.strip.remove();
  }

  /** The panel that events stand on; coordinates of the viewport. */
  area(): DOMRect {
    return this.measure().area;
  }

  /** Looked at once a frame: after items have changed, each look would lay out the page. */
  private measure(): Measured {
    if (this.measured) return this.measured;
    const { frame, scroller } = this;
    const rows = [...frame.querySelectorAll('.vis-labelset > .vis-label')];
    this.measured = {
      area: (frame.querySelector('.vis-center') ?? frame).getBoundingClientRect(),
      box: scroller.getBoundingClientRect(),
      frame: frame.getBoundingClientRect(),
      rows: rows.map((row) => row.getBoundingClientRect().top),
    };
    requestAnimationFrame(() => (this.measured = null));
    return this.measured;
  }

  /** The part of that panel that is in view. */
  sight(): DOMRect {
    const { area, box } = this.measure();
    return new DOMRect(area.left, box.top, area.width, box.height);
  }

  /** The point of what is in view that is nearest to a point of the viewport: nothing is dropped where it is not seen. */
  inSight({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
    const { left, right, top, bottom } = this.sight();
    return { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom - 1)) };
  }

  /** The window in view; ms since the epoch, not always whole. */
  window(): Stretch {
    const { start, end } = this.vis.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  }

  msPerPx(): number {
    const { from, to } = this.window();
    return (to - from) / Math.max(this.area().width, 1);
  }

  /** The time under a point of the viewport; ms since the epoch, not always whole. */
  timeAt(x: number): number {
    return this.window().from + (x - this.area().left) * this.msPerPx();
  }

  /** Where an instant stands, px of the viewport. */
  xAt(time: number): number {
    return this.area().left + (time - this.window().from) / this.msPerPx();
  }

  /** Id of the track under a point of the viewport: below the last it is the last, above the first the first. */
  trackAt(y: number): string | null {
    const { ids, tops } = this.held ?? this.tracks();
    const index = tops.findLastIndex((top) => top <= y - this.area().top);
    return ids[Math.max(index, 0)] ?? null;
  }

  /**
   * Until it is released no track gets lower, and the track under a point is told by where the tracks stand now: what
   * is dragged leaves one and enters another, and else would move those under the pointer with each step.
   */
  hold(): void {
    this.held = this.tracks();
    for (const head of this.innerHeads()) head.style.minHeight = `${head.parentElement?.offsetHeight ?? 0}px`;
  }

  release(): void {
    this.held = null;
    for (const head of this.innerHeads()) head.style.minHeight = '';
  }

  private tracks() {
    const { area, rows } = this.measure();
    return { ids: this.content.tracksFromTop(), tops: rows.map((top) => top - area.top) };
  }

  /** vis makes a track at least as high as these. */
  private innerHeads(): NodeListOf<HTMLElement> {
    return this.frame.querySelectorAll('.vis-labelset > .vis-label > .vis-inner');
  }

  /** Shows the whole story; an empty one shows the days around now. */
  fit(animate = true): void {
    const { width } = this.area();
    if (!width) return;
    this.go(this.whole(width) ?? aroundNow(), animate);
  }

  /** Shows a stretch of time, with air around it. */
  show({ from, to }: Stretch): void {
    const air = Math.max((to - from) * 0.1, NARROWEST / 4);
    this.go(withinAllTime({ from: from - air, to: to + air }), true);
  }

  /** Zooms by a factor (2: half as much time in view) about a point of the viewport, by default the middle. */
  zoom(factor: number, x?: number): void {
    const { left, width } = this.area();
    const about = this.timeAt(x ?? left + width / 2);
    this.go(zoomWindow(this.window(), factor, about), x === undefined);
  }

  /** Moves the window by px; positive goes to later times. */
  pan(px: number): void {
    const { from, to } = this.window();
    const by = px * this.msPerPx();
    this.go(withinAllTime({ from: from + by, to: to + by }), false);
  }

  /** Moves the window by px across and the tracks by px down. */
  scroll(across: number, down: number): void {
    if (across) this.pan(across);
    this.scroller.scrollTop += down;
    this.measured = null;
  }

  /** Brings an event into view if it is not; a span longer than the window is shown whole. */
  reveal(id: string): void {
    const drawing = this.content.drawingOf(id);
    if (!drawing) return;
    this.content.reveal(id);
    const { left, right } = this.area();
    const [from, to] = [this.timeAt(left), this.timeAt(right - CHIP_ROOM / 4)];
    if (drawing.from < to && drawing.to >= from) return this.scrollTo(id);
    const length = Math.max(to - from, (drawing.to - drawing.from) * 1.1);
    const middle = (drawing.from + drawing.to) / 2;
    this.go({ from: middle - length / 2, to: middle + length / 2 }, true);
    setTimeout(() => this.scrollTo(id), MOTION + 60);
  }

  /** Scrolls the tracks just so far that an event's chip is in view. */
  private scrollTo(id: string): void {
    const chip = this.frame.querySelector(`.dl-event[data-event="${CSS.escape(id)}"]`);
    if (!chip) return;
    const [inner, outer] = [chip.getBoundingClientRect(), this.scroller.getBoundingClientRect()];
    if (inner.top < outer.top) this.scroller.scrollTop -= outer.top - inner.top + AIR;
    else if (inner.bottom > outer.bottom) this.scroller.scrollTop += inner.bottom - outer.bottom + AIR;
  }

  /** The window that shows all events; null without any. */
  private whole(width: number): Stretch | null {
    const { content } = this;
    if (content.count() > MOST_ITEMS) {
      const stretch = content.places.whole(content.shownTracks());
      return stretch && fitStretch(stretch, width, CROWDED_ROOM);
    }
    const drawings = content.shownEvents().flatMap(({ id }) => content.drawingOf(id) ?? []);
    return fitWindow(drawings, width, chipWidth);
  }

  private look(window: Stretch, onItsWay = false): void {
    const { width } = this.area();
    if (!width) return;
    clearTimeout(this.rest);
    const isSettled = this.content.look(window, width, onItsWay);
    if (!isSettled) this.rest = self.setTimeout(() => this.look(this.window()), REST);
    const selected = this.content.selectedChips();
    // Chips that came into view are new to vis, which knows nothing yet of their being selected.
    if (selected.length) this.vis.setSelection(selected);
  }

  private go({ from, to }: Stretch, animate: boolean): void {
    if (!animate) this.look({ from, to }, true);
    this.vis.setWindow(from, to, { animation: motion(animate) as never });
  }

  private drawAxis(): void {
    const area = this.area();
    if (!area.width || !this.shown || !this.settled) return;
    if (this.unfitted) {
      this.unfitted = false;
      this.fit(false);
    }
    const left = area.left - this.measure().frame.left;
    this.axis.draw(this.window(), { left, width: area.width });
  }
}

function createVis(root: HTMLElement, { items, groups }: Content): VisTimeline {
  const timeline = new Timeline(root, null as never, groups as never, {
    // Everything that would let vis write or word something itself is off; see docs/canvas.md.
    editable: false,
    selectable: false,
    showTooltips: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    rtl: false,
    autoResize: false,
    minHeight: '100%',
    orientation: { axis: 'top', item: 'top' },
    groupOrder: 'order',
    margin: { item: { horizontal: 6, vertical: rowGap() }, axis: 3 },
    zoomKey: 'ctrlKey',
    zoomMin: NARROWEST,
    zoomMax: WIDEST,
    min: ALL_TIME.from,
    max: ALL_TIME.to,
  });
  setItems(timeline, items);
  return withoutAxis(timeline);
}

/** Between rows of chips, px: a finger needs rows of 44. */
function rowGap(): number {
  return matchMedia('(pointer: coarse)').matches ? 18 : 6;
}

function aroundNow(): Stretch {
  const now = Date.now();
  return { from: now - 3 * DAY, to: now + 3 * DAY };
}

/** vis's animation option; none when the system asks for less motion. */
function motion(animate: boolean): false | { duration: number; easingFunction: string } {
  return animate && !wantsLessMotion() ? { duration: MOTION, easingFunction: 'easeInOutQuad' } : false;
}

/** Room for a chip in a fitted window, px: what it gets even on a narrow band. */
function chipWidth(drawing: Drawing): number {
  return Math.min(CHIP_ROOM, 48 + drawing.event.headline.length * 7);
}
