/** The nodes of a scene as drawing operators, in px; the page is scaled once. */
import { DeskError } from '#contract/errors';
import type { ImageNode, Paint, SceneNode, Stroke } from '#core/figure/scene';
import { pictured, spoken, type Drawing } from './drawing';
import { drawText } from './text';

export function drawNodes(drawing: Drawing, nodes: readonly SceneNode[]): void {
  for (const node of nodes) drawNode(drawing, node);
}

function drawNode(drawing: Drawing, node: SceneNode): void {
  const { pdf } = drawing;
  switch (node.kind) {
    case 'group':
      return drawNodes(drawing, node.children);
    case 'text':
      return drawText(drawing, node);
    case 'rect': {
      const { x, y, width, height, fill } = node;
      return paint(drawing, () => pdf.rect(x, y, width, height), { fill, from: x, to: x + width });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke } = node;
      return paint(drawing, () => pdf.moveTo(x1, y1).lineTo(x2, y2), { stroke });
    }
    case 'image':
      return drawImage(drawing, node);
    case 'circle':
      return paint(drawing, () => pdf.circle(node.x, node.y, node.radius), node);
    case 'path': {
      const draw = () => paint(drawing, () => pdf.path(node.data.join(' ')), { ...node, type: !!node.text });
      return node.text ? spoken(pdf, node.text, draw) : draw();
    }
  }
}

/** PNG and JPEG keep their own colours: no press profile is known here that grey or RGB could be turned by. */
function drawImage({ pdf }: Drawing, { x, y, width, height, data, alt }: ImageNode): void {
  try {
    const draw = () =>
      void pdf.image(Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'), x, y, { width, height });
    if (alt) pictured(pdf, alt, draw);
    else draw();
  } catch {
    throw new DeskError('invalid-input', { key: 'figure-image-unread' });
  }
}

interface Look {
  readonly fill?: Paint | null;
  readonly stroke?: Stroke | null;
  /** Where a fade begins and ends, px. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it is type, as outlines. */
  readonly type?: boolean;
}

/** Fills, then strokes, as SVG does: half of the line lies over the fill. */
function paint(drawing: Drawing, outline: () => unknown, look: Look): void {
  const { pdf, ink } = drawing;
  const { fill, stroke, from = 0, to = 0, type } = look;
  if (fill && !(fill.fade && to - from < 0.01)) {
    pdf.save();
    if (fill.fade) pdf.fillColor(fadeOf(drawing, fill, from, to));
    else pdf.fillColor(ink(fill.color, type ? 'line' : 'area'));
    if (!fill.fade && fill.opacity !== undefined && fill.opacity < 1) pdf.fillOpacity(fill.opacity);
    outline();
    pdf.fill().restore();
  }
  if (stroke) {
    pdf.save().lineWidth(stroke.width).strokeColor(ink(stroke.color, 'line'));
    if (stroke.dash) pdf.dash(stroke.dash[0], { space: stroke.dash[1] });
    outline();
    pdf.stroke().restore();
  }
}

type Gradient = ReturnType<PDFKit.PDFLinearGradient['stop']>;

function fadeOf({ pdf, ink }: Drawing, fill: Paint, from: number, to: number): Gradient {
  const { color, opacity = 1, fade } = fill;
  const [start, end] = fade === 'right' ? [opacity, 0] : [0, opacity];
  // The types know no inks here; pdfkit does.
  const shade = ink(color, 'area') as string;
  return pdf.linearGradient(from, 0, to, 0).stop(0, shade, start).stop(1, shade, end);
}
