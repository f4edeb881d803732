/** The files of the page, from the build or, while developing, from Vite's server; and the images of the library. */
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The file that a path of an address (`/assets/index.js`, still percent-encoded) names inside `folder`, or null.
 * Backslashes and colons are refused on every system: on Windows they mean other folders, drives and streams.
 */
export function fileInside(folder: string, pathname: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!name.startsWith('/') || /[\\:\0]/.test(name)) return null;
  const file = join(folder, name === '/' ? 'index.html' : name);
  const inner = relative(folder, file);
  return inner === '' || inner.startsWith('..') || isAbsolute(inner) ? null : file;
}

/** Where the page has images of events: `/image/` and the name. */
const IMAGE = /^\/image\/([0-9a-f]{64})$/;

/** Finds an image of the library by its name. */
export type FindImage = (
  name: string,
) => Promise<{ readonly type: string; readonly bytes: Uint8Array } | null>;

/** The image that a path of an address names; null for another path, and for an image that is not there. */
export async function readImage(find: FindImage, pathname: string): Promise<PageFile | null> {
  const name = IMAGE.exec(pathname)?.[1];
  const found = name === undefined ? null : await find(name);
  return found && { type: found.type, body: new Uint8Array(found.bytes) };
}

const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

/** Reads one file of the page; null if the path names none, or one of a kind that a page does not have. */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const file = fileInside(folder, pathname);
  const type = file && TYPES[extname(file).toLowerCase()];
  if (!file || !type) return null;
  try {
    return { type, body: new Uint8Array(await readFile(file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code && NOT_THERE.has(code)) return null;
    throw error;
  }
}
