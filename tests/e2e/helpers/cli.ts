/** The built command line, as a process of its own. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dateline` with these words. */
export async function dateline(...args: string[]): Promise<Ran> {
  const run = promisify(execFile)(process.execPath, [join(ROOT, 'out/main/cli.js'), ...args]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
