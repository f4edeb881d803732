/** Archives that a page has asked for and is about to fetch. */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export interface Downloads {
  /** Keeps an archive for a while; gives the path to fetch it from. */
  keep(name: string, bytes: Uint8Array): string;
  /** Sends what a path names; false when it names nothing. */
  send(path: string, response: ServerResponse, withBody: boolean): boolean;
}

const FOLDER = '/download/';
/** How long one is kept, ms, and how many at most: a page that is gone fetches nothing. */
const KEPT_FOR = 10 * 60_000;
const MOST = 4;

export function createDownloads(): Downloads {
  const kept = new Map<string, { name: string; bytes: Uint8Array }>();
  return {
    keep(name, bytes) {
      const path = `${FOLDER}${randomBytes(16).toString('base64url')}/${encodeURIComponent(name)}`;
      kept.set(path, { name, bytes });
      const [oldest = ''] = kept.keys();
      if (kept.size > MOST) kept.delete(oldest);
      setTimeout(() => kept.delete(path), KEPT_FOR).unref();
      return path;
    },
    send(path, response, withBody) {
      const found = kept.get(path);
      if (!found) return false;
      response.writeHead(200, {
        'content-type': 'application/zip',
        'content-length': found.bytes.length,
        // RFC 6266, 4.3: letters of every script.
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name).replace(/['()*]/g, hex)}`,
      });
      response.end(withBody ? found.bytes : undefined);
      return true;
    },
  };
}

function hex(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
