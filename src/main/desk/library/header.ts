import { open } from 'node:fs/promises';

/** What the first 100 bytes of a file say (https://sqlite.org/fileformat2.html#the_database_header). */
export interface Header {
  readonly sqlite: boolean;
  readonly applicationId: number;
  readonly userVersion: number;
}

const LENGTH = 100;
const MAGIC = 'SQLite format 3\0';

/** Reads the header without opening the database, which could already write to it. */
export async function readHeader(path: string): Promise<Header> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(LENGTH);
    const { bytesRead } = await file.read(bytes, 0, LENGTH, 0);
    return {
      sqlite: bytesRead === LENGTH && bytes.toString('latin1', 0, MAGIC.length) === MAGIC,
      applicationId: bytes.readUInt32BE(68),
      userVersion: bytes.readUInt32BE(60),
    };
  } finally {
    await file.close();
  }
}
