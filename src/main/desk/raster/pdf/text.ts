/** One line of text in a PDF: live in an embedded face, or as outlines where a PDF's text would lose its order. */
import type { TextNode } from '#core/figure/scene';
import { visualRuns } from '#core/figure/visual';
import { outlineText, SHARES } from '../outline';
import { spoken, type Drawing } from './drawing';

/** Each run is shaped whole, as it was measured, so that its width is what the layout reckoned with. */
export function drawText(drawing: Drawing, node: TextNode): void {
  const { pdf, ink, faces } = drawing;
  const { text, font, direction = 'ltr' } = node;
  const runs = visualRuns(text, font, direction);
  pdf.fillColor(ink(node.fill.color, 'line'));
  // pdfkit writes letters from left to right only.
  if (runs.some((run) => run.direction === 'rtl')) {
    const { data } = outlineText(node, faces);
    return spoken(pdf, text, () => void pdf.path(data.join(' ')).fill());
  }
  const features: PDFKit.Mixins.OpenTypeFeatures[] = [];
  const widths = runs.map((run) => {
    pdf.font(faces.path(run.font)).fontSize(run.font.size);
    return pdf.widthOfString(run.text, { features });
  });
  let x = node.x - widths.reduce((sum, width) => sum + width, 0) * SHARES[node.anchor];
  runs.forEach((run, index) => {
    pdf.font(faces.path(run.font)).fontSize(run.font.size);
    pdf.text(run.text, x, node.y, { lineBreak: false, baseline: 'alphabetic', features });
    x += widths[index] ?? 0;
  });
}
