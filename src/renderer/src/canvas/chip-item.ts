/**
 * Our own kind of vis item. A range of vis either cuts its text off at its end or keeps room for bar and text one
 * after the other; a day's band is often narrower than its headline, and a month's far wider. This one keeps room
 * for the wider of the two, so that texts never overlap and nothing is stacked lower than it must be.
 */
import { BOX_HEIGHT, chipWidth, createMark } from './chip';
import type { Drawing } from './drawing';
import { LaneItem, px } from './lane-item';
import { CHIP_MAX, CHIP_ROOM, placeChip } from './place-chip';
import type { Sizes } from './vis';
import { registerItemType } from './vis';

export const CHIP_TYPE = 'chip';
/** Length of the arrow of an open end, px; canvas.css draws it. */
const ARROW = 12;

class ChipItem extends LaneItem {
  private drawn: Drawing | null = null;
  private chip: HTMLElement | null = null;

  private get drawing(): Drawing {
    return this.data.drawing as Drawing;
  }

  override isVisible(window: { start: number; end: number }): boolean {
    const msPerPx = (window.end - window.start) / (this.parent?.width || 1);
    const { from, to } = this.drawing;
    // A chip that leaves at the left would else let those beside it jump up in the same moment.
    const start = window.start - CHIP_ROOM * msPerPx;
    return from < window.end && Math.max(to, from + this.roomWidth * msPerPx) > start;
  }

  private get roomWidth(): number {
    return this.arrows.start + Math.min(this.props.content.width || CHIP_ROOM, CHIP_ROOM);
  }

  private get arrows(): { start: number; end: number } {
    const { start, end } = this.drawing;
    return { start: start === 'open' ? ARROW : 0, end: end === 'open' ? ARROW : 0 };
  }

  override _updateContents(content: HTMLElement): void {
    if (this.drawn === this.drawing) return;
    this.drawn = this.drawing;
    this.dom.box.dataset.event = this.drawn.event.id;
    content.replaceChildren(createMark(this.drawn));
    this.chip = content.querySelector('.dl-chip');
  }

  override _updateDirtyDomComponents(): void {
    super._updateDirtyDomComponents();
    if (this.dirty) this.chip?.setAttribute('aria-pressed', String(this.selected));
  }

  override _getDomComponentsSizes(): Sizes {
    return { content: { width: Math.min(chipWidth(this.drawing), CHIP_MAX) }, box: { height: BOX_HEIGHT } };
  }

  override repositionX(): void {
    if (!this.parent) return;
    const { toScreen } = this.conversion;
    const place = placeChip(
      toScreen(this.drawing.from),
      toScreen(this.drawing.to),
      this.props.content.width,
      this.parent.width,
      this.arrows,
    );
    this.left = place.left;
    this.width = Math.max(place.box, this.arrows.start + place.chip);
    this.placeBox();
    this.write(this.dom.box, 'width', px(place.box));
    if (!this.chip) return;
    this.write(this.chip, 'width', px(place.chip));
    this.write(this.chip, 'transform', `translateX(${px(place.shift)})`);
  }
}

registerItemType(CHIP_TYPE, ChipItem);
