import type { File as MadeFile } from '#contract/requests/figure';
import type { DeskClient } from './desk-client';

/** What became of a file: its path, or its name when the browser has taken it; null when the user thought better. */
export type Saved = { readonly path: string } | { readonly name: string } | null;

/** Hands a file over to the user, by the host's own means. */
export async function saveFile(desk: DeskClient, file: MadeFile): Promise<Saved> {
  const { outcome, path } = await desk.request('host/save', file);
  if (outcome === 'cancelled') return null;
  if (outcome === 'download') download(file);
  return path === null ? { name: file.name } : { path };
}

/** Lets the browser fetch an archive from the host. */
export function fetchDownload(path: string): void {
  click(path, '');
}

function download(file: MadeFile): void {
  const bytes = Uint8Array.from(atob(file.data), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  click(url, file.name);
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** An empty name leaves it to who sends the file. */
function click(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
