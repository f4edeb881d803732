/** What both our kinds of vis item have in common: they stand in a lane, and change the page only where they must. */
import { element } from './dom';
import { laneElement, placeLane } from './lane';
import type { Sizes } from './vis';
import { RangeItem } from './vis';

export abstract class LaneItem extends RangeItem {
  /** px from where places in the lane count from. */
  private x = 0;
  private readonly written = new WeakMap<HTMLElement, Record<string, string>>();

  /** One element for what vis makes of four: it reads none of them in what we override. */
  override _createDomElement(): void {
    if (this.dom) return;
    const box = element('');
    this.dom = { box, frame: box, visibleFrame: box, content: box };
    this.dirty = true;
  }

  override _updateDirtyDomComponents(): void {
    if (!this.dirty) return;
    this._updateContents(this.dom.box);
    this.dom.box.className = `vis-item ${this.data.className}${this.selected ? ' vis-selected' : ''}`;
  }

  override _updateDomComponentsSizes({ content, box }: Sizes): void {
    this.props.content.width = content.width;
    this.height = box.height;
    this.dirty = false;
    this.repositionX();
  }

  override _appendDomElement(): void {
    if (this.parent && !this.dom.box.parentNode) laneElement(this.parent).append(this.dom.box);
    this.displayed = true;
  }

  /** vis has stacked the items. By the transform alone: `top` would lay the page out anew. */
  override repositionY(): void {
    this.write(this.dom.box, 'transform', `translate(${px(this.x)}, ${px(this.top ?? 0)})`);
  }

  /** Puts the box where `left` says, px from the left of the canvas. */
  protected placeBox(): void {
    if (!this.parent) return;
    this.x = this.left - placeLane(this.parent, this.conversion);
    this.repositionY();
  }

  /** Writes a style if it is another than before: each one written costs the page, also where nothing changes. */
  protected write(element: HTMLElement, name: 'transform' | 'width' | 'left' | 'right', value: string): void {
    const known = this.written.get(element) ?? {};
    if (known[name] === value) return;
    known[name] = value;
    this.written.set(element, known);
    element.style[name] = value;
  }
}

/** Browsers place things at hundredths of a px at best. */
export function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
