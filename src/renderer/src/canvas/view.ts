/** The canvas without React: a document goes in, gestures come out as edits. */
import type { Timeline } from '#core/document/types';
import { byId } from '#core/document/order';
import type { Edit } from '#core/edits/edit';
import { orderTrack } from '#core/edits/order-tracks';
import { wordWhen } from '#core/when/words/wording';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import { chipId } from './chip';
import { openClusterMenu } from './cluster-menu';
import { Content } from './content';
import { Dragging } from './dragging';
import { createFloating } from './floating';
import { listenToContext } from './gestures/context';
import type { Grip } from './gestures/drag';
import { listenToClusterDrags } from './gestures/cluster-hint';
import { listenToHover } from './gestures/hover';
import type { Box } from './gestures/marquee';
import { overlap, touches } from './gestures/marquee';
import type { Press, Reach } from './gestures/pointer';
import { listenToPointer } from './gestures/pointer';
import { placeAt, snapShift, snapStep } from './gestures/snap';
import { listenToWheel } from './gestures/wheel';
import { followPointer } from './gestures/whereabouts';
import { stretchToOpen } from './lod/open';
import { createCorner } from './heads/corner';
import { Heads } from './heads/heads';
import { openMenu, type Entry, type MenuPlace } from './menu';
import { Sketching } from './sketching';
import { Stage } from './stage';
import { Writing } from './writing';

/** What the canvas tells its owner. */
export interface ViewEvents {
  select(ids: ReadonlySet<string>): void;
  edit(edit: Edit): void;
  /** Says something in passing: why a gesture does nothing. */
  say(words: string): void;
  /** A new id for a record. */
  newId(): string;
  /** Collapses a track, or expands it again. */
  fold(track: string): void;
  /** Adds a track at the bottom, and has its name written. */
  addTrack(): void;
  removeTrack(track: string): void;
  /** The entries of a menu, and its name. */
  menu(of: MenuSubject): { readonly label: string; readonly entries: readonly Entry[] };
}

/** What a menu is opened of. */
export type MenuSubject =
  | { readonly kind: 'events' }
  | { readonly kind: 'track'; readonly id: string }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'ground'; readonly track: string; readonly when: When };

export class View {
  private readonly content = new Content();
  private readonly dragging: Dragging;
  private readonly card;
  private readonly clusterCard;
  private readonly stage: Stage;
  private readonly stops: (() => void)[];
  private readonly pointer;
  private readonly writing: Writing;
  private readonly sketching: Sketching;
  private readonly heads: Heads;
  private readonly corner;
  private sketchedTo: { readonly from: Press; readonly x: number; readonly y: number } | null = null;
  private sketched: { readonly track: string; readonly when: When } | null = null;
  /** A document has been shown; vis may not have drawn its heads yet. */
  private hasNewHeads = false;
  private timeline: Timeline | null = null;
  private language = 'en-GB';
  private selection: ReadonlySet<string> = new Set();

  /** `host` must be positioned and have a size; it is emptied again by destroy. */
  constructor(
    private readonly host: HTMLElement,
    private readonly events: ViewEvents,
  ) {
    this.stage = new Stage(host, this.content, () => this.drawn());
    const readout = createFloating(host, 'dl-readout');
    this.dragging = new Dragging(host, this.stage, this.content, readout, (edit) => events.edit(edit));
    this.card = createFloating(host, 'dl-hover');
    this.clusterCard = createFloating(host, 'dl-hint');
    this.sketching = new Sketching(this.stage, this.content, readout, () => this.sketchOn());
    this.heads = new Heads(host, this.headsTarget());
    this.corner = createCorner(host, {
      add: () => events.addTrack(),
      hidden: (at) => this.menu({ kind: 'hidden' }, at),
    });
    this.writing = new Writing(host, this.content, {
      send: (edit) => events.edit(edit),
      select: (ids) => this.choose(ids),
      newId: () => events.newId(),
      head: (id) => this.heads.head(id),
    });
    this.pointer = followPointer(host);
    this.stops = [
      () => this.pointer.stop(),
      listenToPointer(this.pointerTarget()),
      listenToWheel(host, this.stage),
      listenToContext(this.contextTarget()),
      listenToClusterDrags(host, (drag) => this.hint(drag)),
      listenToHover(host, (id, x, y) => this.hover(id, x, y)),
    ];
    void document.fonts.ready.then(() => this.stops.length && this.stage.remeasure());
  }

  /** Shows a document; the same objects in it are not drawn again. */
  show(timeline: Timeline, language: string, collapsed: ReadonlySet<string>): void {
    this.timeline = timeline;
    this.language = language;
    this.content.show(timeline, language, collapsed);
    this.corner.show(timeline.tracks.filter(({ hidden }) => hidden).length);
    this.sketching.setWords(timeline.details.zone, language);
    this.stage.setWords(timeline.details.zone, language);
    this.stage.setSelection(this.selection);
    this.dragging.show(timeline, language);
    this.writing.show(timeline);
    this.heads.drawn();
    this.hasNewHeads = true;
  }

  select(ids: ReadonlySet<string>): void {
    this.selection = ids;
    this.stage.setSelection(ids);
    this.markActive();
  }

  /** Opens the headline of an event for writing, where it stands. */
  write(id: string): void {
    this.reveal(id);
    this.writing.headline(id);
  }

  /** Opens the name of a track for writing. */
  rename(track: string): void {
    this.writing.trackName(track);
  }

  /** Adds an event whose headline is to be written. */
  begin(track: string, when: When): void {
    this.writing.event(track, when);
  }

  private drawn(): void {
    this.markActive();
    // While the window pans there are none, and they are not looked for.
    if (this.hasNewHeads) this.heads.drawn();
    this.hasNewHeads = false;
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
    const event = this.timeline && byId(this.timeline.events).get(id);
    const track = event && byId(this.timeline?.tracks ?? []).get(event.track);
    if (track?.hidden) return this.events.say(words.heads.notShown(track.name));
    this.stage.reveal(id);
  }

  /** The time in the middle of the view; ms since the epoch. */
  middle(): number {
    const { from, to } = this.stage.window();
    // Windows have parts of a ms; dates are made of whole ones.
    return Math.round((from + to) / 2);
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
    this.writing.destroy();
    this.heads.destroy();
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
      sketch: (from: Press, x: number, y: number) => this.sketch(from, x, y),
      keep: (make: boolean) => this.keep(make),
      open: (id: string) => this.write(id),
      openCluster: (id: string, at: HTMLElement) => this.openCluster(id, at),
    };
  }

  /** A cluster cannot be dragged. */
  private hint(drag: { id: string; x: number; y: number } | null): void {
    const cluster = drag && this.content.clusterOf(drag.id);
    if (cluster) this.clusterCard.show(words.clusters.noDrag(cluster.ids.length), drag.x, drag.y);
    else this.clusterCard.hide();
  }

  /** The owner may take a moment to send the selection back; a drag that begins now needs it at once. */
  private choose(ids: ReadonlySet<string>): void {
    this.select(ids);
    this.events.select(ids);
  }

  private within(box: Box): string[] {
    // What has been scrolled out of view is still in the page.
    const seen = overlap(box, this.stage.sight());
    if (!seen) return [];
    const touched = (parts: string) =>
      [...this.host.querySelectorAll<HTMLElement>(parts)].filter((part) =>
        touches(part.getBoundingClientRect(), seen),
      );
    const single = touched('.dl-event > .dl-chip, .dl-event > .dl-band').flatMap(
      (part) => part.closest<HTMLElement>('.dl-event')?.dataset.event ?? [],
    );
    const clusters = touched('.dl-cluster').flatMap(
      ({ dataset }) => this.content.clusterOf(dataset.cluster ?? '')?.ids ?? [],
    );
    return [...single, ...clusters];
  }

  /** Zooms to where its events lie; where no zoom can tell them apart, lists them. */
  private openCluster(id: string, at: HTMLElement): void {
    const cluster = this.content.clusterOf(id);
    const { timeline } = this;
    if (!cluster || !timeline) return;
    const [only] = cluster.ids;
    if (cluster.ids.length === 1 && only !== undefined) return this.choose(new Set([only]));
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
    const { timeline } = this;
    const on = timeline && byId(timeline.tracks).get(track ?? '');
    if (!timeline || !on) return;
    if (on.locked) return this.events.say(words.locks.track(on.name));
    this.begin(on.id, placeAt(time, this.stage.msPerPx(), timeline.details.zone));
  }

  /** The canvas has scrolled under a span that is drawn. */
  private sketchOn(): void {
    const { sketchedTo } = this;
    if (sketchedTo) this.sketch(sketchedTo.from, sketchedTo.x, sketchedTo.y);
  }

  private sketch(from: Press, x: number, y: number): void {
    this.sketchedTo = { from, x, y };
    const on = this.timeline && byId(this.timeline.tracks).get(from.track ?? '');
    this.card.hide();
    if (on?.locked) {
      this.host.dataset.drag = 'locked';
      return this.sketching.refuse(words.locks.track(on.name), x, y);
    }
    const when = on ? this.sketching.draw(from, x, y) : null;
    this.sketched = on && when ? { track: on.id, when } : null;
  }

  private keep(make: boolean): void {
    const { sketched } = this;
    this.sketched = this.sketchedTo = null;
    this.sketching.end();
    if (make && sketched) this.begin(sketched.track, sketched.when);
  }

  private headsTarget() {
    return {
      rename: (id: string) => this.rename(id),
      fold: (id: string) => this.events.fold(id),
      remove: (id: string) => this.events.removeTrack(id),
      order: (id: string, before: string | null) => {
        if (this.timeline) this.events.edit(orderTrack(this.timeline, id, before));
      },
      menu: (id: string, at: MenuPlace) => this.menu({ kind: 'track', id }, at, this.heads.head(id)),
    };
  }

  private contextTarget() {
    return {
      host: this.host,
      event: (id: string, at: MenuPlace) => {
        if (!this.selection.has(id)) this.choose(new Set([id]));
        this.menu({ kind: 'events' }, at);
      },
      track: (id: string, at: MenuPlace) => {
        this.heads.focus(id);
        this.menu({ kind: 'track', id }, at, this.heads.head(id));
      },
      ground: (at: MenuPlace) => this.groundMenu(at),
      keys: () => this.menuByKeys(),
    };
  }

  private groundMenu(at: MenuPlace): void {
    const track = this.stage.trackAt(at.top);
    const { timeline } = this;
    if (!timeline || track === null) return;
    const when = placeAt(this.stage.timeAt(at.left), this.stage.msPerPx(), timeline.details.zone);
    this.menu({ kind: 'ground', track, when }, at);
  }

  /** Under the chip of what is selected; without any, in the middle of what is in view. */
  private menuByKeys(): void {
    const last = [...this.selection].at(-1);
    const chip = last === undefined ? null : document.getElementById(chipId(last));
    if (this.selection.size > 0)
      return this.menu({ kind: 'events' }, (chip ?? this.host).getBoundingClientRect());
    const { left, width, top } = this.stage.sight();
    this.groundMenu({ left: left + width / 2, top: top + 24, bottom: top + 24 });
  }

  private menu(of: MenuSubject, at: MenuPlace, home = this.host as HTMLElement | null): void {
    this.card.hide();
    const { label, entries } = this.events.menu(of);
    this.stops.push(openMenu(home ?? this.host, at, label, entries));
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
