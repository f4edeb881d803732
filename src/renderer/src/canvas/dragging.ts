/** A drag of events from the first pull to the drop: preview, readout and guides on the canvas, then one edit, or none. */
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { lockOf, openTracks, type Lock } from '#core/edits/locks';
import { isEmptyPatch } from '#core/edits/patch';
import { lockWords } from '../ui/words/locks';
import { words } from '../ui/words/words';
import type { Content } from './content';
import type { Floating } from './floating';
import type { Grip } from './gestures/drag';
import { editOfDrag } from './gestures/drag';
import { createScrolling } from './gestures/edge-scroll';
import { attract, edgesOf, type EndsNear } from './gestures/magnet';
import type { Press, Reach } from './gestures/pointer';
import { readoutLines, readoutOf } from './gestures/readout';
import { snapStep } from './gestures/snap';
import { createGuides } from './guides';
import type { Stage } from './stage';

/** A drag in the making, kept so that it can be worked out anew when the document or the view changes under it. */
interface Drag {
  readonly grip: Grip;
  readonly from: Press;
  readonly to: Reach;
}

/** How long a dropped event waits where it was dropped for the document to take it there, ms. */
const PATIENCE = 2000;
/** Ends of other events draw from so far, px; a pull shorter than the other moves no date. */
const REACH = 6;
const STILL = 4;
/** Of more events than this none is drawn to an end: each is asked about at every step of the mouse. */
const MOST_DRAWN = 2_000;
const MINUTE = 60_000;

export class Dragging {
  private readonly guides;
  private readonly scrolling;
  private timeline: Timeline | null = null;
  private language = 'en-GB';
  private drag: Drag | null = null;
  /** How far into its day or month the grabbed chip had slid to stay in view, ms: where a clock time is meant. */
  private slid = 0;
  private patience = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly stage: Stage,
    private readonly content: Content,
    private readonly readout: Floating,
    private readonly send: (edit: Edit) => void,
  ) {
    this.guides = createGuides(host);
    this.scrolling = createScrolling(
      () => stage.sight(),
      (across, down) => {
        stage.scroll(across, down);
        if (this.drag) this.pull(this.drag);
      },
    );
  }

  get isActive(): boolean {
    return this.drag !== null;
  }

  /** Takes a new document; a drag under way is worked out anew on it. */
  show(timeline: Timeline, language: string): void {
    clearTimeout(this.patience);
    this.timeline = timeline;
    this.language = language;
    if (this.drag) this.pull(this.drag);
  }

  pull(drag: Drag): void {
    if (!this.drag) {
      this.stage.hold();
      this.slid = this.slideOf(drag.grip);
    }
    this.drag = drag;
    const { timeline } = this;
    const grabbed = timeline && byId(timeline.events).get(drag.grip.grabbed);
    if (!timeline || !grabbed) return this.clear();
    const lock = lockOf(timeline, grabbed);
    if (lock) return this.refuse(drag, lock);
    const edit = this.editOf(timeline, drag);
    if (!edit) return this.clear();
    this.scrolling.at(drag.to.x, drag.to.y);
    this.drawGuides(edit, drag);
    const said = readoutOf(timeline, edit, drag.grip, this.language);
    const shut = this.shutTrack(timeline, drag);
    const lines = [
      ...(said ? readoutLines(said) : []),
      ...(shut === null ? [] : [words.locks.noEntry(shut)]),
    ];
    this.readout.show(lines, drag.to.x, drag.to.y);
    // Last: what looks at its size would lay out what has changed.
    this.content.preview(Object.values(edit.patch.events).flatMap(({ after }) => after ?? []));
  }

  drop(make: boolean): void {
    const { drag, timeline } = this;
    const grabbed = drag && timeline && byId(timeline.events).get(drag.grip.grabbed);
    const isHeld = !grabbed || lockOf(timeline, grabbed) !== null;
    const edit = make && drag && timeline && !isHeld ? this.editOf(timeline, drag) : null;
    this.drag = null;
    this.stage.release();
    this.scrolling.stop();
    this.guides.clear();
    this.readout.hide();
    if (!edit || isEmptyPatch(edit.patch)) return this.content.clearPreview();
    // It stays where it was dropped until the document takes it there; if that is refused, it goes back.
    this.patience = window.setTimeout(() => this.content.clearPreview(), PATIENCE);
    this.send(edit);
  }

  destroy(): void {
    clearTimeout(this.patience);
    this.scrolling.stop();
  }

  private clear(): void {
    this.content.clearPreview();
    this.guides.clear();
    this.readout.hide();
  }

  private refuse({ to }: Drag, lock: Lock): void {
    this.host.dataset.drag = 'locked';
    this.readout.show([lockWords(lock)], to.x, to.y);
  }

  private editOf(timeline: Timeline, { grip, from, to }: Drag): Edit | null {
    const order = openTracks(timeline).map((track) => track.id);
    const at = this.stage.inSight(to);
    const here = order.indexOf(this.stage.trackAt(at.y) ?? '');
    const tracks = here < 0 ? 0 : here - order.indexOf(from.track ?? '');
    const msPerPx = this.stage.msPerPx();
    const by = this.stage.timeAt(at.x) - from.time + (to.toMinute ? this.slid : 0);
    const pull = { by, tracks, step: to.fine ? MINUTE : snapStep(msPerPx), toMinute: to.toMinute };
    const draws = !to.fine && Math.abs(by) >= STILL * msPerPx && grip.ids.length <= MOST_DRAWN;
    const drawn = draws ? attract(timeline, grip, pull, this.endsNear(grip), REACH * msPerPx) : pull;
    return editOfDrag(timeline, grip, drawn);
  }

  private slideOf({ grabbed, part }: Grip): number {
    const drawing = part === 'body' ? this.content.drawingOf(grabbed) : null;
    if (drawing?.shape !== 'within') return 0;
    return Math.max(0, Math.min(this.stage.window().from, drawing.to) - drawing.from);
  }

  /** Name of the locked track under the pointer, if it is not where the drag began. */
  private shutTrack(timeline: Timeline, { from, to }: Drag): string | null {
    const here = this.stage.trackAt(this.stage.inSight(to).y);
    const track = here === from.track ? undefined : byId(timeline.tracks).get(here ?? '');
    return track?.locked ? track.name : null;
  }

  private drawGuides(edit: Edit, { grip, to }: Drag): void {
    const after = edit.patch.events[grip.grabbed]?.after;
    if (to.fine || !after) return this.guides.clear();
    const near = this.endsNear(grip);
    const met = edgesOf(after.when, grip.part).filter((edge) => near(edge, 0).length > 0);
    this.guides.draw(
      met.map((edge) => this.stage.xAt(edge)),
      this.stage.sight(),
    );
  }

  private endsNear({ ids }: Grip): EndsNear {
    const moving = new Set(ids);
    return (instant, radius) => this.content.endsNear(instant, radius, moving);
  }
}
