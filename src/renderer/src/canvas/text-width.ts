/**
 * Widths of words without asking the page: vis shows new items one by one, and each look at an element's size would
 * lay out the whole page again (P2).
 */
const context = document.createElement('canvas').getContext('2d');
let family = '';

/** Width in px of one line in the canvas's type at 13 px, as wide as the page draws it once its fonts are there. */
export function textWidth(text: string, { bold, italic }: { bold: boolean; italic: boolean }): number {
  if (!context) return text.length * 7;
  family ||= getComputedStyle(document.documentElement).getPropertyValue('--dl-font') || 'sans-serif';
  context.font = `${italic ? 'italic ' : ''}${bold ? 700 : 400} 13px ${family}`;
  return context.measureText(text).width;
}
