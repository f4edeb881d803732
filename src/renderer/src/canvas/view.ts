/** The canvas without React: a document goes in, gestures come out as edits. */
import type { Timeline } from '#core/document/types';
import { byId } from '#core/document/order';
import type { Edit } from '#core/edits/edit';
import { wordWhen } from '#core/when/words/wording';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import { chipId } from './chip';
import { openClusterMenu } from './cluster-menu';
import { Content } from './content';
import { Dragging } from './dragging';
import { createFloating } from './floating';
import type { Grip } from './gestures/drag';
import { listenToHover } from './gestures/hover';
import type { Box } from './gestures/marquee';
import { touches } from './gestures/marquee';
import type { Press, Reach } from './gestures/pointer';
import { listenToPointer } from './gestures/pointer';
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

export class View {
  private readonly content = new Content();
  private readonly dragging: Dragging;
  private readonly card;
  private readonly stage: Stage;
  private readonly stops: (() => void)[];
  private readonly pointer;
  private timeline: Timeline | null = null;
  private language = 'en-GB';
  private selection: ReadonlySet<string> = new Set();

  /** `host` must be positioned and have a size; it is emptied again by destroy. */
  constructor(
    private readonly host: HTMLElement,
    private readonly events: ViewEvents,
  ) {
    this.stage = new Stage(host, this.content, () => this.markActive());
    this.dragging = new Dragging(host, this.stage, this.content, (edit) => events.edit(edit));
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
    this.timeline = timeline;
    this.language = language;
    this.content.show(timeline, language);
    this.stage.setWords(timeline.details.zone, language);
    this.stage.setSelection(this.selection);
    this.dragging.show(timeline, language);
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
    this.dragging.destroy();
    this.stage.destroy();
    this.host.replaceChildren();
  }

  private pointerTarget() {
    return {
      host: this.host,
      selection: () => this.selection,
      select: (ids: ReadonlySet<string>) => this.choose(ids),
      at: (x: number, y: number) => ({ time: this.stage.timeAt(x), track: this.stage.trackAt(y) }),
      pull: (grip: Grip, from: Press, to: Reach) => {
        this.card.hide();
        this.dragging.pull({ grip, from, to });
      },
      drop: (make: boolean) => this.dragging.drop(make),
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
    if (!event || this.dragging.isActive) return this.card.hide();
    const sources = event.sources.map((source) => source.person || source.publisher).filter(Boolean);
    const lines = [
      event.headline || words.editor.noHeadline,
      [wordWhen(event.when, { language: this.language }), event.place].filter(Boolean).join(' · '),
      [words.statuses[event.status], sources.join(', ')].filter(Boolean).join(': '),
    ];
    this.card.show(lines, x, y);
  }
}
