/** PDFs read back: by pdf.js as a reader sees them, and as the bytes that a printer gets. */
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** pt. */
  readonly size: readonly number[];
  /** All text, by a space where a new one begins. */
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly layers: readonly string[];
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const { info } = await pdf.getMetadata();
  const layers = [...(await pdf.getOptionalContentConfig())].map(
    ([, group]) => (group as { name: string }).name,
  );
  await task.destroy();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { size: [width, height], text, info: info as Record<string, unknown>, layers };
}

/** Every deflated stream of a file, as text, and the objects around them. */
export function streamsOf(bytes: Buffer): string[] {
  const source = bytes.toString('latin1');
  return [...source.matchAll(/<<((?:[^>]|>(?!>)|>>(?!\nstream))*)>>\nstream\n/g)].flatMap((match) => {
    if (!match[1]?.includes('FlateDecode')) return [];
    const length = Number(/\/Length (\d+)/.exec(match[1])?.[1]);
    const from = match.index + match[0].length;
    return [inflateSync(bytes.subarray(from, from + length)).toString('latin1')];
  });
}

/** The page's operators: the stream that sets text or paints. */
export function contentOf(bytes: Buffer): string {
  return streamsOf(bytes).find((stream) => stream.includes('BDC')) ?? '';
}
