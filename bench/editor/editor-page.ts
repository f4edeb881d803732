/** The editor on a library with seeded data: the built web host, and a page of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Timeline } from '#core/document/types';
import { openLibrary } from '#desk/library/library';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;

export interface Host {
  /** Lets a browser in; then it leads to the library. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the web host on a new library that holds the timeline. */
export async function serveEditor(timeline: Timeline): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const path = join(folder, 'library.sqlite');
  const library = await openLibrary({ path, now: Date.now, push: () => undefined });
  await library.add(timeline);
  await library.close();
  const child = spawn(process.execPath, [CLI, 'serve', '--no-open', '--port', '0', '--library', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: await addressOf(child),
    async close() {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      const [address] = ADDRESS.exec(output) ?? [];
      if (address) found(address);
    });
    child.once('exit', (code) => failed(new Error(`the web host ended with code ${code}: ${output}`)));
  });
}
