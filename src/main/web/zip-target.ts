/** An edition as one archive, for a browser. */
import { setImmediate as otherWork } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { EditionTarget } from '../host/edition-target';
import type { Downloads } from './downloads';

/** The earliest date of a ZIP file (APPNOTE 4.4.6), for every file: the same document gives the same bytes. Local time is what the format has. */
const NO_DATE = new Date(1980, 0, 1);
/** Squeezed at a time; the host answers others between two. */
const PIECE = 256 * 1024;
/** What is squeezed already and gets no smaller. */
const DENSE = /\.(?:png|jpg|webp|pdf)$/;

/** Collects the files in memory; `name` is that of the archive, without its ending. */
export function openZip(name: string, downloads: Downloads): EditionTarget {
  const pieces: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else pieces.push(piece);
  });
  return {
    async put(file, bytes) {
      // Not stored as it is: some programs cannot read that where sizes stand behind the files.
      const entry = new ZipDeflate(file, { level: DENSE.test(file) ? 0 : 6 });
      entry.mtime = NO_DATE;
      zip.add(entry);
      for (let from = 0; from === 0 || from < bytes.length; from += PIECE) {
        const to = from + PIECE;
        entry.push(bytes.subarray(from, to), to >= bytes.length);
        await otherWork();
      }
      if (failed) throw failed;
    },
    async commit() {
      zip.end();
      return { outcome: 'download', path: downloads.keep(`${name}.zip`, Buffer.concat(pieces)) };
    },
    async discard() {
      pieces.length = 0;
    },
  };
}
