import type { ExportKind } from '#contract/requests/figure';
import type { FormatId } from '#core/figure/format-list';
import type { DeskClient } from '../../client/desk-client';
import { saveFile, type Saved } from '../../client/save-file';

export interface ExportChoice {
  readonly kinds: readonly ExportKind[];
  readonly size: FormatId;
  /** Pixels per px, for PNG. */
  readonly scale: number;
}

/** Makes one file and hands it over; fails with a DeskError. */
export async function exportOne(
  desk: DeskClient,
  id: string,
  kind: ExportKind,
  { size, scale }: ExportChoice,
): Promise<Saved> {
  const file = await desk.request('figure/export', { id, kind, size, scale: kind === 'png' ? scale : 1 });
  return saveFile(desk, file);
}
