import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { DeskError } from '#contract/errors';
import { MAX_FILE } from '#core/formats/json';
import type { CliIo } from './io';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  ENAMETOOLONG: 'there is no such file; check the path',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read by this user; change its permissions',
  EPERM: 'may not be read by this user; change its permissions',
};

/** Text of a file; `invalid-input`, naming file and remedy, when it is not there, too large (64 MB) or no text. */
export async function readTextFile(path: string, { cwd }: Pick<CliIo, 'cwd'>): Promise<string> {
  return decode(await readBytes(path, cwd), path);
}

async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Counted while it is read: pipes and devices have no size beforehand.
    for await (const chunk of createReadStream(resolve(cwd, path)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_FILE) throw refusal(path, 'is too large; Dateline reads files of up to 64 MB');
      chunks.push(chunk);
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw error instanceof DeskError ? error : refusal(path, REASONS[code] ?? message);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal(path, 'is no text in UTF-8; save it as a text file in that encoding');
  }
}

function refusal(path: string, why: string): DeskError {
  return new DeskError('invalid-input', `${path}: ${why}`);
}
