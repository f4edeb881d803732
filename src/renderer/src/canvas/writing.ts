/** Words written on the canvas itself: the headline of an event, of one that is not there yet, the name of a track (C5). */
import { createEvent } from '#core/document/create';
import { byId } from '#core/document/order';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { addEvent } from '#core/edits/add-event';
import { changeEvents } from '#core/edits/change-events';
import type { Edit } from '#core/edits/edit';
import { changeTrack } from '#core/edits/tracks';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import { chipId } from './chip';
import type { Content } from './content';
import { openInline } from './inline-field';

/** What writing asks of the canvas. */
export interface WritingTarget {
  send(edit: Edit): void;
  select(ids: ReadonlySet<string>): void;
  newId(): string;
  /** The head of a track; null while it is not drawn. */
  head(id: string): HTMLElement | null;
}

/** Narrowest field for a headline, px. */
const LEAST = 240;
/** So many frames a chip or a head may take to be drawn. */
const PATIENCE = 60;

export class Writing {
  private timeline: Timeline | null = null;
  /** An event that is being written and is in no document yet. */
  private made: TimelineEvent | null = null;
  private close = () => {};
  private waiting = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly content: Content,
    private readonly target: WritingTarget,
  ) {}

  /** Takes a new document; what is being written stays. */
  show(timeline: Timeline): void {
    this.timeline = timeline;
    if (this.made) this.content.preview([this.made]);
  }

  /** The headline of an event, as soon as its chip is drawn. */
  headline(id: string): void {
    this.whenDrawn(
      () => document.getElementById(chipId(id)),
      () => {
        const event = this.timeline && byId(this.timeline.events).get(id);
        if (!event) return;
        this.open(event, (headline) => {
          const { timeline } = this;
          if (timeline && headline !== event.headline)
            this.target.send(changeEvents(timeline, [id], { headline }));
        });
      },
    );
  }

  /** A new event, with its headline to be written; without one it is gone again. */
  event(track: string, when: When): void {
    this.close();
    const made = createEvent(this.target.newId(), track, when);
    this.made = made;
    this.content.preview([made]);
    this.target.select(new Set());
    const leave = () => {
      this.made = null;
      this.content.clearPreview();
    };
    const add = (headline: string) => {
      if (headline === '') return leave();
      this.made = null;
      this.target.send(addEvent({ ...made, headline }));
      this.target.select(new Set([made.id]));
    };
    this.whenDrawn(
      () => document.getElementById(chipId(made.id)),
      () => this.open(made, add, leave),
      leave,
    );
  }

  /** The name of a track. */
  trackName(id: string): void {
    this.whenDrawn(
      () => this.target.head(id),
      () => {
        const track = this.timeline && byId(this.timeline.tracks).get(id);
        if (!track) return;
        this.close = openInline(this.host, {
          label: words.heads.nameField,
          value: track.name,
          home: () => this.target.head(id),
          place: () => {
            const head = this.target.head(id)?.getBoundingClientRect();
            return head ? { left: head.left + 4, top: head.top + 5, width: head.width - 8 } : null;
          },
          commit: (name) => {
            const { timeline } = this;
            const named = name.trim();
            if (timeline && named) this.target.send(changeTrack(timeline, id, { name: named }));
          },
          cancel: () => {},
        });
      },
    );
  }

  destroy(): void {
    cancelAnimationFrame(this.waiting);
    this.close();
  }

  private open({ id, headline }: TimelineEvent, commit: (headline: string) => void, cancel = () => {}): void {
    this.close = openInline(this.host, {
      label: words.inspector.headline,
      value: headline,
      placeholder: words.canvas.write,
      home: () => null,
      place: () => {
        const chip = document.getElementById(chipId(id))?.getBoundingClientRect();
        return chip ? { left: chip.left, top: chip.top, width: Math.max(LEAST, chip.width) } : null;
      },
      commit: (written) => commit(written.trim()),
      cancel,
    });
  }

  /** Acts once an element is there; another thing that is to be written takes its place. */
  private whenDrawn(find: () => HTMLElement | null, act: () => void, give = () => {}): void {
    cancelAnimationFrame(this.waiting);
    this.close();
    let tries = PATIENCE;
    const attempt = () => {
      if (find()) act();
      else if (tries-- > 0) this.waiting = requestAnimationFrame(attempt);
      else give();
    };
    attempt();
  }
}
