import type { ColorMode } from '#core/document/edition';
import { cmykOf, type Inks, type Use } from '#core/figure/ink';

/** A colour as pdfkit takes it: #rrggbb for DeviceRGB, four percentages for DeviceCMYK. */
export type Ink = (color: string, use: Use) => string | Inks;

export function inkFor(mode: ColorMode): Ink {
  return mode === 'rgb' ? (color) => color : cmykOf;
}
