/** The containers of fonts: TrueType in, WOFF 1.0 (W3C Recommendation, 2012) out. */
import { deflateSync } from 'node:zlib';

/** By tag, such as `glyf`. */
export type Tables = Map<string, Buffer>;

export function readTables(ttf: Buffer): Tables {
  const count = ttf.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const [from, length] = [ttf.readUInt32BE(at + 8), ttf.readUInt32BE(at + 12)];
      return [ttf.toString('latin1', at, at + 4), ttf.subarray(from, from + length)];
    }),
  );
}

const TRUETYPE = 0x00010000;
const HEADER = 44;
const ENTRY = 20;

/** Tables in the order of their tags, each deflated where that makes it smaller. */
export function writeWoff(tables: Tables): Buffer {
  const sorted = [...summed(tables)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(sorted.length * ENTRY);
  const bodies: Buffer[] = [];
  let at = HEADER + directory.length;
  sorted.forEach(([tag, table], index) => {
    const packed = deflateSync(table, { level: 9 });
    const body = packed.length < table.length ? packed : table;
    directory.write(tag, index * ENTRY, 'latin1');
    [at, body.length, table.length, checksum(table)].forEach((value, field) =>
      directory.writeUInt32BE(value, index * ENTRY + 4 + field * 4),
    );
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    bodies.push(padded);
    at += padded.length;
  });
  const header = Buffer.alloc(HEADER);
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(TRUETYPE, 4);
  header.writeUInt32BE(at, 8);
  header.writeUInt16BE(sorted.length, 12);
  header.writeUInt32BE(plainSize(sorted), 16);
  header.writeUInt16BE(1, 20);
  return Buffer.concat([header, directory, ...bodies]);
}

/** What the font is as TrueType, with its directory. */
function plainSize(sorted: readonly (readonly [string, Buffer])[]): number {
  return sorted.reduce((sum, [, table]) => sum + ((table.length + 3) & ~3), 12 + sorted.length * 16);
}

/** With the checksum of the whole left at nothing in `head`, which readers of WOFF do not look at. */
function summed(tables: Tables): Tables {
  const head = Buffer.from(tables.get('head') ?? Buffer.alloc(12));
  head.writeUInt32BE(0, 8);
  return new Map([...tables, ['head', head]]);
}

/** Sum of the 32-bit numbers of a table. */
function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
