/** A span drawn by hand on empty ground: while it grows it is seen and said, then its headline is written (C8). */
import { createEvent } from '#core/document/create';
import { wordWhen } from '#core/when/words/wording';
import type { When } from '#core/when/types';
import type { Content } from './content';
import type { Floating } from './floating';
import { durationWords } from './gestures/difference';
import { createScrolling } from './gestures/edge-scroll';
import type { Press } from './gestures/pointer';
import { spanBetween } from './gestures/snap';
import type { Stage } from './stage';
import { words } from '../ui/words/words';

const SKETCH = 'sketch';

export class Sketching {
  private readonly scrolling;
  private zone = 'UTC';
  private language = 'en-GB';

  constructor(
    private readonly stage: Stage,
    private readonly content: Content,
    private readonly readout: Floating,
    /** Told when the canvas has scrolled under a span that is drawn. */
    scrolled: () => void,
  ) {
    this.scrolling = createScrolling(
      () => stage.sight(),
      (across) => {
        stage.scroll(across, 0);
        scrolled();
      },
    );
  }

  setWords(zone: string, language: string): void {
    [this.zone, this.language] = [zone, language];
  }

  /** Shows the span from where it began to a point of the viewport. */
  draw(from: Press, x: number, y: number): When | null {
    if (from.track === null) return null;
    this.scrolling.at(x, y);
    const when = this.when(from, this.stage.inSight({ x, y }).x);
    const lasts = durationWords(when, words.locale);
    this.readout.show([wordWhen(when, { language: this.language }), ...(lasts ? [lasts] : [])], x, y);
    this.content.preview([createEvent(SKETCH, from.track, when)]);
    return when;
  }

  /** Says at a point of the viewport why no span is drawn. */
  refuse(why: string, x: number, y: number): void {
    this.readout.show([why], x, y);
  }

  end(): void {
    this.scrolling.stop();
    this.readout.hide();
    this.content.clearPreview();
  }

  private when(from: Press, x: number): When {
    return spanBetween(from.time, this.stage.timeAt(x), this.stage.msPerPx(), this.zone);
  }
}
