/** The page of a PDF: how large it is, and what stands around the figure. */
import { DeskError } from '#contract/errors';
import type { SceneNode } from '#core/figure/scene';
import type { Ink } from './ink';

/** A CSS px is 1/96 inch and a point of PDF 1/72. */
export const POINTS_PER_PX = 0.75;
const PX_PER_MM = 96 / 25.4;
/** Acrobat's largest page, 200 inches (ISO 32000-1, annex C.2). */
const MOST_POINTS = 14_400;

/** Crop marks: 0.25 pt, 5 mm long, clear of the bleed and at least 3 mm off the edge. */
const MARK = { width: 0.25 / POINTS_PER_PX, length: 5 * PX_PER_MM, clear: 3 * PX_PER_MM };

/** px. */
export interface PageBox {
  /** The figure as it is trimmed. */
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  /** From the edge of the paper to the figure, on each side. */
  readonly margin: number;
  readonly marks: boolean;
}

export interface PageSettings {
  /** mm. */
  readonly bleed: number;
  readonly marks: boolean;
}

export function pageBox(size: { width: number; height: number }, settings: PageSettings): PageBox {
  const bleed = settings.bleed * PX_PER_MM;
  const margin = settings.marks ? Math.max(bleed, MARK.clear) + MARK.length : bleed;
  return { width: size.width, height: size.height, bleed, margin, marks: settings.marks };
}

/** Width and height of the paper, pt. Throws a DeskError for a page larger than PDF readers show. */
export function paperSize({ width, height, margin }: PageBox): [number, number] {
  const size: [number, number] = [
    (width + 2 * margin) * POINTS_PER_PX,
    (height + 2 * margin) * POINTS_PER_PX,
  ];
  if (size.every((side) => side <= MOST_POINTS)) return size;
  const [wide, high] = [Math.round(size[0] / 72), Math.round(size[1] / 72)];
  throw new DeskError('invalid-input', { key: 'pdf-too-large', wide, high });
}

/** The boxes that a printer reads (ISO 32000-1, 14.11.2), pt; the paper is the MediaBox. */
export function printBoxes({ width, height, bleed, margin }: PageBox): Record<string, number[]> {
  const grown = (by: number) =>
    [margin - by, margin - by, margin + width + by, margin + height + by].map(
      (place) => Math.round(place * POINTS_PER_PX * 1000) / 1000,
    );
  return { TrimBox: grown(0), BleedBox: grown(bleed) };
}

/** A rectangle that reaches the edge goes on into the bleed, so that no white shows where the cut is off. */
export function bled(node: SceneNode, { width, height, bleed }: PageBox): SceneNode {
  if (bleed === 0) return node;
  if (node.kind === 'group') {
    const children = node.children.map((child) => bled(child, { width, height, bleed } as PageBox));
    return { ...node, children };
  }
  if (node.kind !== 'rect' || node.fill.fade) return node;
  const reach = (place: number, end: number, edge: number) => [
    place <= 0.01 ? place - bleed : place,
    end >= edge - 0.01 ? end + bleed : end,
  ];
  const [x = 0, right = 0] = reach(node.x, node.x + node.width, width);
  const [y = 0, bottom = 0] = reach(node.y, node.y + node.height, height);
  return { ...node, x, y, width: right - x, height: bottom - y };
}

/** Two lines at each corner, in all the inks, so that they show on every plate. */
export function drawMarks(pdf: PDFKit.PDFDocument, box: PageBox, ink: Ink): void {
  if (!box.marks) return;
  const from = Math.max(box.bleed, MARK.clear);
  const to = from + MARK.length;
  pdf.markContent('Artifact');
  pdf.save().lineWidth(MARK.width).strokeColor(ink('#000000', 'registration'));
  for (const [x, outX] of [
    [0, -1],
    [box.width, 1],
  ] as const)
    for (const [y, outY] of [
      [0, -1],
      [box.height, 1],
    ] as const) {
      pdf.moveTo(x + outX * from, y).lineTo(x + outX * to, y);
      pdf.moveTo(x, y + outY * from).lineTo(x, y + outY * to);
    }
  pdf.stroke().restore();
  pdf.endMarkedContent();
}
