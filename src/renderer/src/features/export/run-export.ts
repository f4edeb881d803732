import type { File as ExportedFile, ExportKind } from '#contract/requests/figure';
import type { FormatId } from '#core/figure/format-list';
import type { DeskClient } from '../../client/desk-client';

export interface ExportChoice {
  readonly kinds: readonly ExportKind[];
  readonly size: FormatId;
  /** Pixels per px, for PNG. */
  readonly scale: number;
}

/** What became of one file: its path, or its name when the browser has taken it; null when the user thought better. */
export type Exported = { readonly path: string } | { readonly name: string } | null;

/** Makes one file and hands it over; fails with a DeskError. */
export async function exportOne(
  desk: DeskClient,
  id: string,
  kind: ExportKind,
  { size, scale }: ExportChoice,
): Promise<Exported> {
  const file = await desk.request('figure/export', { id, kind, size, scale: kind === 'png' ? scale : 1 });
  const { outcome, path } = await desk.request('host/save', file);
  if (outcome === 'cancelled') return null;
  if (outcome === 'download') download(file);
  return path === null ? { name: file.name } : { path };
}

function download(file: ExportedFile): void {
  const bytes = Uint8Array.from(atob(file.data), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
