/** How large the files of an edition are, for its manifest. */
import { PIXEL_KINDS } from '#core/document/edition';
import type { Timeline } from '#core/document/types';
import { fromPx } from '#core/figure/format';
import type { HouseStyle } from '#core/figure/style';
import { pixelSize } from '../raster/encode';
import type { Studio } from '../raster/studio';
import { inLanguage } from '../raster/export-file';
import type { PlannedFile } from './plan';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Null for what is no picture. */
export interface FileMeasures {
  /** The figure, px at 96 an inch, to the hundredth. */
  readonly px: Size | null;
  /** The same in mm; of a PDF without bleed and marks. */
  readonly mm: Size | null;
  /** Pixels of the picture; null for SVG and PDF. */
  readonly pixels: Size | null;
}

export async function measureFile(
  studio: Studio,
  made: { timeline: Timeline; style: HouseStyle | undefined; file: PlannedFile; bytes: Uint8Array },
): Promise<FileMeasures> {
  const { timeline, style, file, bytes } = made;
  if (file.format === null) return { px: null, mm: null, pixels: null };
  const { scene } = studio.compose(inLanguage(timeline, file.settings.lang), file.format, style);
  const { width, height } = scene;
  return {
    px: { width: round(width), height: round(height) },
    mm: { width: round(fromPx(width, 'mm')), height: round(fromPx(height, 'mm')) },
    pixels: PIXEL_KINDS.includes(file.kind) ? await pixelSize(bytes) : null,
  };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
