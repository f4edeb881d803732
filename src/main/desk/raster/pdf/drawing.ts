import type { Faces } from '../faces';
import type { Ink } from './ink';

/** What is drawn on, and with. */
export interface Drawing {
  readonly pdf: PDFKit.PDFDocument;
  readonly ink: Ink;
  readonly faces: Faces;
}

/** Shapes that stand for a text say so to search and to screen readers (ISO 32000-1, 14.9.4). */
export function spoken(pdf: PDFKit.PDFDocument, text: string, draw: () => void): void {
  pdf.markContent('Span', { actual: text });
  draw();
  pdf.endMarkedContent();
}

/** Images say what they show (ISO 32000-1, 14.9.3). */
export function pictured(pdf: PDFKit.PDFDocument, alt: string, draw: () => void): void {
  pdf.markContent('Span', { alt });
  draw();
  pdf.endMarkedContent();
}
