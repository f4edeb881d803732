/** Our second kind of vis item: many events of a track as one, with their number. */
import { BOX_HEIGHT } from './chip';
import { createClusterMark, type ClusterDrawing } from './cluster';
import type { Sizes } from './vis';
import { RangeItem, registerItemType } from './vis';

export const CLUSTER_TYPE = 'cluster';
/** What keeps two stretches side by side apart, px; no less than vis wants between items, or it would stack them. */
const GAP = 7;
/** Narrowest box that has room for a number, px. */
const LEAST = 34;

class ClusterItem extends RangeItem {
  private drawn: ClusterDrawing | null = null;
  private bar: HTMLElement | null = null;
  private button: HTMLElement | null = null;

  private get drawing(): ClusterDrawing {
    return this.data.drawing as ClusterDrawing;
  }

  override isVisible(window: { start: number; end: number }): boolean {
    const { cell } = this.drawing.cluster;
    return cell.from < window.end && cell.to > window.start;
  }

  override _updateContents(content: HTMLElement): void {
    if (this.drawn === this.drawing) return;
    this.drawn = this.drawing;
    this.dom.box.dataset.cluster = this.drawn.cluster.id;
    content.replaceChildren(createClusterMark(this.drawn));
    this.button = content.querySelector('.dl-cluster-button');
    this.bar = content.querySelector('.dl-cluster-bar');
  }

  override _getDomComponentsSizes(): Sizes {
    return { content: { width: 0 }, box: { height: BOX_HEIGHT } };
  }

  override _updateDomComponentsSizes(sizes: Sizes): void {
    super._updateDomComponentsSizes(sizes);
    this.repositionX();
  }

  override repositionX(): void {
    if (!this.parent) return;
    const { cell, from, to } = this.drawing.cluster;
    const { toScreen } = this.conversion;
    // Browsers cannot draw boxes of any width, so ends far out of view are drawn just out of view.
    const x = (time: number) =>
      Math.max(-this.parent!.width, Math.min(toScreen(time), 2 * this.parent!.width));
    this.left = x(cell.from);
    this.width = Math.max(x(cell.to) - this.left - GAP, LEAST);
    this.dom.box.style.transform = `translateX(${round(this.left)}px)`;
    this.dom.box.style.width = `${round(this.width)}px`;
    if (!this.bar || !this.button) return;
    // The number stays in the part that is in view.
    this.button.style.left = `${Math.max(0, round(-this.left))}px`;
    this.button.style.right = `${Math.max(0, round(this.left + this.width - this.parent.width))}px`;
    const [start, end] = [x(Math.max(from, cell.from)) - this.left, x(Math.min(to, cell.to)) - this.left];
    this.bar.style.transform = `translateX(${round(Math.min(start, this.width - 3))}px)`;
    this.bar.style.width = `${round(Math.max(3, Math.min(end, this.width) - start))}px`;
  }
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

registerItemType(CLUSTER_TYPE, ClusterItem);
