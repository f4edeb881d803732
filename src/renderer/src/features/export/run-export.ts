import { PIXEL_KINDS, type ColorMode, type FileKind, type TextMode } from '#core/document/edition';
import type { FormatId } from '#core/figure/format-list';
import type { DeskClient } from '../../client/desk-client';
import { saveFile, type Saved } from '../../client/save-file';

export interface ExportChoice {
  readonly kinds: readonly FileKind[];
  readonly size: FormatId;
  /** Pixels per px, for PNG, JPEG and WebP. */
  readonly scale: number;
  readonly text: TextMode;
  readonly color: ColorMode;
  readonly transparent: boolean;
}

/** Makes one file and hands it over; fails with a DeskError. */
export async function exportOne(
  desk: DeskClient,
  id: string,
  kind: FileKind,
  { size, scale, text, color, transparent }: ExportChoice,
): Promise<Saved> {
  const look = { size, text, color, transparent, scale: PIXEL_KINDS.includes(kind) ? scale : 1 };
  return saveFile(desk, await desk.request('figure/export', { id, kind, ...look }));
}
