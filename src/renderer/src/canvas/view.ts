/** The canvas without React: a document goes in, gestures come out as edits. */
import type { Timeline } from '#core/document/types';
import { STATUS_WORDS } from './status-words';
import { byId } from '#core/document/order';
import type { Edit } from '#core/edits/edit';
import { isEmptyPatch } from '#core/edits/patch';
import { wordWhen } from '#core/when/words/wording';
import type { When } from '#core/when/types';
import { chipId, UNTITLED } from './chip';
import { openClusterMenu } from './cluster-menu';
import { Content } from './content';
import { createFloating } from './floating';
import type { Grip } from './gestures/drag';
import { editOfDrag } from './gestures/drag';
import { listenToHover } from './gestures/hover';
import type { Box } from './gestures/marquee';
import { touches } from './gestures/marquee';
import type { Press, Reach } from './gestures/pointer';
import { listenToPointer } from './gestures/pointer';
import { readoutLines, readoutOf } from './gestures/readout';
import { placeAt, snapShift, snapStep } from './gestures/snap';
import { listenToWheel } from './gestures/wheel';
import { followPointer } from './gestures/whereabouts';
import { stretchToOpen } from './lod/open';
import { Stage } from './stage';

/** What the canvas tells its owner. */
export interface ViewEvents {
  select(ids: ReadonlySet<string>): void;
  edit(edit: Edit): void;
  add(place: { track: string; when: When }): void;
  open(id: string): void;
}

/** A drag in the making, kept so that it can be worked out anew when the document changes under it. */
interface Drag {
  readonly grip: Grip;
  readonly from: Press;
  readonly to: Reach;
}

/** How long a dropped event waits where it was dropped for the document to take it there, ms. */
const PATIENCE = 2000;

export class View {
  private readonly content = new Content();
  private readonly readout;
  private readonly card;
  private readonly stage: Stage;
  private readonly stops: (() => void)[];
  private readonly pointer;
  private timeline: Timeline | null = null;
  private language = 'en-GB';
  private selection: ReadonlySet<string> = new Set();
  private drag: Drag | null = null;
  private patience = 0;

  /** `host` must be positioned and have a size; it is emptied again by destroy. */
  constructor(
    private readonly host: HTMLElement,
    private readonly events: ViewEvents,
  ) {
    this.stage = new Stage(host, this.content, () => this.markActive());
    this.readout = createFloating(host, 'dl-readout');
    this.card = createFloating(host, 'dl-hover');
    this.pointer = followPointer(host);
    this.stops = [
      () => this.pointer.stop(),
      listenToPointer(this.pointerTarget()),
      listenToWheel(host, this.stage),
      listenToHover(host, (id, x, y) => this.hover(id, x, y)),
    ];
    void document.fonts.ready.then(() => this.stops.length && this.stage.remeasure());
  }

  /** Shows a document; the same objects in it are not drawn again. */
  show(timeline: Timeline, language: string): void {
    clearTimeout(this.patience);
    this.timeline = timeline;
    this.language = language;
    this.content.show(timeline, language);
    this.stage.setWords(timeline.details.zone, language);
    this.stage.setSelection(this.selection);
    if (this.drag) this.pull(this.drag);
  }

  select(ids: ReadonlySet<string>): void {
    this.selection = ids;
    this.stage.setSelection(ids);
    this.markActive();
  }

  /** Names the one selected event as the active one, as long as it is drawn: out of view it is not in the page. */
  private markActive(): void {
    const [only] = this.selection;
    const chip = this.selection.size === 1 && only ? document.getElementById(chipId(only)) : null;
    if (chip) this.host.setAttribute('aria-activedescendant', chip.id);
    else this.host.removeAttribute('aria-activedescendant');
  }

  fit(): void {
    this.stage.fit();
  }

  zoom(factor: number): void {
    this.stage.zoom(factor);
  }

  reveal(id: string): void {
    this.stage.reveal(id);
  }

  /** The time in the middle of the view; ms since the epoch. */
  middle(): number {
    const { from, to } = this.stage.window();
    return (from + to) / 2;
  }

  /** The time under the pointer, on the grid of the zoom; null while the pointer is elsewhere. */
  pointed(): number | null {
    const at = this.pointer.at();
    const { left, right } = this.stage.area();
    if (!at || !this.timeline || at.x < left || at.x > right) return null;
    const instant = Math.round(this.stage.timeAt(at.x));
    return instant + snapShift(instant, 0, snapStep(this.stage.msPerPx()), this.timeline.details.zone);
  }

  destroy(): void {
    for (const stop of this.stops.splice(0)) stop();
    clearTimeout(this.patience);
    this.stage.destroy();
    this.host.replaceChildren();
  }

  private pointerTarget() {
    return {
      host: this.host,
      selection: () => this.selection,
      select: (ids: ReadonlySet<string>) => this.choose(ids),
      at: (x: number, y: number) => ({ time: this.stage.timeAt(x), track: this.stage.trackAt(y) }),
      pull: (grip: Grip, from: Press, to: Drag['to']) => this.pull({ grip, from, to }),
      drop: (make: boolean) => this.drop(make),
      within: (box: Box) => this.within(box),
      add: (place: Press) => this.add(place),
      open: (id: string) => this.events.open(id),
      openCluster: (id: string, at: HTMLElement) => this.openCluster(id, at),
    };
  }

  /** The owner may take a moment to send the selection back; a drag that begins now needs it at once. */
  private choose(ids: ReadonlySet<string>): void {
    this.select(ids);
    this.events.select(ids);
  }

  private pull(drag: Drag): void {
    this.drag = drag;
    this.card.hide();
    const { timeline, language } = this;
    const edit = this.editOf(drag);
    if (!timeline || !edit) {
      this.content.clearPreview();
      this.readout.hide();
      return;
    }
    const moved = Object.values(edit.patch.events).flatMap(({ after }) => after ?? []);
    const { grip, to } = drag;
    const said = readoutOf(timeline, edit, grip.grabbed, grip.ids.length, language);
    // Before anything moves: the card looks at its size, which would lay out what has changed.
    if (said) this.readout.show(readoutLines(said), to.x, to.y);
    this.content.preview(moved);
  }

  private editOf({ grip, from, to }: Drag): Edit | null {
    const order = this.timeline?.tracks.map((track) => track.id) ?? [];
    const here = this.stage.trackAt(to.y);
    const tracks = order.indexOf(here ?? '') - order.indexOf(from.track ?? '');
    const step = to.fine ? 60_000 : snapStep(this.stage.msPerPx());
    const by = this.stage.timeAt(to.x) - from.time;
    return this.timeline && editOfDrag(this.timeline, grip, { by, tracks, step, toMinute: to.toMinute });
  }

  private drop(make: boolean): void {
    const edit = make && this.drag ? this.editOf(this.drag) : null;
    this.drag = null;
    this.readout.hide();
    if (!edit || isEmptyPatch(edit.patch)) {
      this.content.clearPreview();
      return;
    }
    // It stays where it was dropped until the document takes it there; if that is refused, it goes back.
    this.patience = window.setTimeout(() => this.content.clearPreview(), PATIENCE);
    this.events.edit(edit);
  }

  private within(box: Box): string[] {
    const chips = [...this.host.querySelectorAll<HTMLElement>('.dl-event .dl-chip')];
    const single = chips
      .filter((chip) => touches(chip.getBoundingClientRect(), box))
      .flatMap((chip) => chip.closest<HTMLElement>('.dl-event')?.dataset.event ?? []);
    const clusters = [...this.host.querySelectorAll<HTMLElement>('.dl-cluster')]
      .filter((cluster) => touches(cluster.getBoundingClientRect(), box))
      .flatMap(({ dataset }) => this.content.clusterOf(dataset.cluster ?? '')?.ids ?? []);
    return [...single, ...clusters];
  }

  /** Zooms to where its events lie; where no zoom can tell them apart, lists them. */
  private openCluster(id: string, at: HTMLElement): void {
    const cluster = this.content.clusterOf(id);
    const { timeline } = this;
    if (!cluster || !timeline) return;
    const events = cluster.ids.flatMap((each) => byId(timeline.events).get(each) ?? []);
    const stretch = stretchToOpen(events, this.stage.window(), this.content.places.limits);
    if (stretch) return this.stage.show(stretch);
    this.stops.push(
      openClusterMenu(this.host, at, events, this.language, (chosen) => {
        this.choose(new Set([chosen]));
        this.reveal(chosen);
      }),
    );
  }

  private add({ time, track }: Press): void {
    if (!this.timeline || track === null) return;
    const when = placeAt(time, this.stage.msPerPx(), this.timeline.details.zone);
    this.events.add({ track, when });
  }

  private hover(id: string | null, x: number, y: number): void {
    const event = id !== null && this.timeline ? byId(this.timeline.events).get(id) : undefined;
    if (!event || this.drag) return this.card.hide();
    const sources = event.sources.map((source) => source.person || source.publisher).filter(Boolean);
    const lines = [
      event.headline || UNTITLED,
      [wordWhen(event.when, { language: this.language }), event.place].filter(Boolean).join(' · '),
      [STATUS_WORDS[event.status], sources.join(', ')].filter(Boolean).join(': '),
    ];
    this.card.show(lines, x, y);
  }
}
