/** The logo of a house style, in one of the figure's right corners. */
import type { ImageNode } from '../scene';
import type { Sheet } from '../sheet';

type Corner = 'top-right' | 'bottom-right';

export interface LogoSize {
  /** px; 0 where the style has no logo in that corner. */
  readonly width: number;
  readonly height: number;
  /** Room that the words beside it give up, px. */
  readonly beside: number;
}

/** It never takes more than this share of the figure's width. */
const MOST_SHARE = 0.25;
/** White at its left, px at the style's own size. */
const CLEAR = 16;

export function logoSize({ style, scale, width, margin }: Sheet, corner: Corner): LogoSize {
  const { logo } = style.furniture;
  if (!logo || logo.place !== corner) return { width: 0, height: 0, beside: 0 };
  const grown = Math.min(scale, ((width - 2 * margin) * MOST_SHARE) / logo.width);
  const own = logo.width * grown;
  return { width: own, height: logo.height * grown, beside: own + CLEAR * scale };
}

/** Under the top margin, or with its bottom at `bottom`, px. */
export function drawLogo(sheet: Sheet, bottom: number): ImageNode[] {
  const { logo } = sheet.style.furniture;
  if (!logo) return [];
  const { width, height } = logoSize(sheet, logo.place);
  const top = logo.place === 'top-right' ? sheet.top : bottom - height;
  return [{ kind: 'image', x: sheet.width - sheet.margin - width, y: top, width, height, data: logo.data }];
}
