/** Our second kind of vis item: many events of a track as one, with their number. */
import { BOX_HEIGHT } from './chip';
import { createClusterMark, type ClusterDrawing } from './cluster';
import { LaneItem, px } from './lane-item';
import type { Sizes } from './vis';
import { registerItemType } from './vis';

export const CLUSTER_TYPE = 'cluster';
/** What keeps two stretches side by side apart, px; no less than vis wants between items, or it would stack them. */
const GAP = 7;
/** Height of a box on a collapsed track, px. */
const SLIM_HEIGHT = 18;
/** Narrowest box that has room for a number, px. */
const LEAST = 34;

class ClusterItem extends LaneItem {
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
    return { content: { width: 0 }, box: { height: this.drawing.slim ? SLIM_HEIGHT : BOX_HEIGHT } };
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
    this.placeBox();
    this.write(this.dom.box, 'width', px(this.width));
    if (!this.bar || !this.button) return;
    // The number stays in the part that is in view.
    this.write(this.button, 'left', px(Math.max(0, -this.left)));
    this.write(this.button, 'right', px(Math.max(0, this.left + this.width - this.parent.width)));
    const [start, end] = [x(Math.max(from, cell.from)) - this.left, x(Math.min(to, cell.to)) - this.left];
    this.write(this.bar, 'transform', `translateX(${px(Math.min(start, this.width - 3))})`);
    this.write(this.bar, 'width', px(Math.max(3, Math.min(end, this.width) - start)));
  }
}

registerItemType(CLUSTER_TYPE, ClusterItem);
