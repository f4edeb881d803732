/** Scene to PDF: one page of the figure's physical size, its text live in embedded fonts. */
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { ColorMode } from '#core/document/edition';
import type { Scene } from '#core/figure/scene';
import type { Faces } from '../faces';
import { drawNodes } from './draw';
import { inkFor } from './ink';
import { drawLayers } from './layers';
import { bled, drawMarks, pageBox, paperSize, POINTS_PER_PX, printBoxes, type PageSettings } from './page';

export interface PdfSettings extends PageSettings {
  readonly color: ColorMode;
}

/** SVG's; the default of PDF is 10. */
const MITER_LIMIT = 4;

/**
 * Writes a scene as PDF 1.7. Same scene, same bytes: no date, and an ID made from the contents. Throws when a font
 * file is missing, and a DeskError for a page larger than PDF readers show.
 */
export function sceneToPdf(scene: Scene, settings: PdfSettings, faces: Faces): Buffer {
  const box = pageBox(scene, settings);
  const pdf = new FigureDocument(scene, settings, paperSize(box));
  const ink = inkFor(settings.color);
  const boxes = printBoxes(box);
  Object.assign(pdf.page.dictionary.data, boxes);
  pdf.scale(POINTS_PER_PX).translate(box.margin, box.margin).miterLimit(MITER_LIMIT);
  const about = { alt: altOf(scene), box: boxes.TrimBox ?? [] };
  drawLayers(pdf, scene.layers, about, ({ children }) =>
    drawNodes(
      { pdf, ink, faces },
      children.map((node) => bled(node, box)),
    ),
  );
  drawMarks(pdf, box, ink);
  pdf.end();
  // Everything is written by now, for pdfkit deflates at once.
  return pdf.read() as Buffer;
}

/** The title, and what the picture says; a title that is said again at once is said once. */
function altOf({ title, description }: Scene): string {
  return description.startsWith(title) ? description : [title, description].filter(Boolean).join('. ');
}

/** pdfkit's document without what would change from run to run. */
class FigureDocument extends PDFDocument {
  constructor(scene: Scene, settings: PdfSettings, size: [number, number]) {
    super({
      size,
      margin: 0,
      pdfVersion: '1.7',
      lang: scene.language,
      displayTitle: true,
      tagged: true,
      // No standard font: they are never embedded.
      font: '',
      info: {
        Title: scene.title,
        Subject: scene.description,
        Creator: 'Dateline',
        CreationDate: new Date(0),
      },
    });
    delete this.info.CreationDate;
    Object.assign(this, {
      _id: createHash('md5')
        .update(JSON.stringify([scene, settings]))
        .digest(),
    });
    // Tints are blended in the colours of the file, or ink would be taken through RGB.
    const CS = settings.color === 'cmyk' ? 'DeviceCMYK' : 'DeviceRGB';
    Object.assign(this.page.dictionary.data, { Group: { Type: 'Group', S: 'Transparency', CS } });
  }

  /** Leaves out the XMP packet: pdfkit's needs a date and does not escape titles. The facts are in Info. */
  override endMetadata(): void {}
}
