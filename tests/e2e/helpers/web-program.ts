import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type BrowserContext, type Download, type Page } from 'playwright';
import { afterAll } from 'vitest';
import type { Program } from './app';
import { PATIENCE } from './patience';

const ROOT = resolve(import.meta.dirname, '../../..');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;

/** One browser for all programs of a file: each has a context of its own, which shares nothing with others. */
let browser: Promise<Browser> | null = null;
afterAll(async () => (await browser)?.close());

/** The web host as a child process, and a browser's context of its own. */
export function webProgram(): Program {
  let child: ChildProcess | null = null;
  let url = '';
  let context: BrowserContext | null = null;
  let library = '';

  async function open() {
    browser ??= launchBrowser();
    context ??= await (
      await browser
    ).newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  async function serve(port: number) {
    child = spawnHost(library, port);
    return (url = await addressOf(child));
  }

  return {
    host: 'web',
    web: {
      revive: () => serve(Number(new URL(url).port)),
      freeze() {
        child?.kill('SIGSTOP');
        return () => void child?.kill('SIGCONT');
      },
    },
    async start(path) {
      library = path;
      await serve(0);
      await context?.close();
      context = null;
      return open();
    },
    second: open,
    stop: () => end(child, 'SIGTERM'),
    async kill() {
      await end(child, 'SIGKILL');
    },
    async saved(page, act) {
      const download = await downloaded(page, act);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    async edition(page, act) {
      const download = await downloaded(page, act);
      const entries = Object.entries(unzipSync(await readFile(await download.path())));
      const files = new Map(entries.map(([name, bytes]) => [name, Buffer.from(bytes)]));
      return { name: download.suggestedFilename().replace(/\.zip$/, ''), files };
    },
    async dispose() {
      await context?.close();
    },
  };
}

/** A file takes its time to be drawn before it comes. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 3 * PATIENCE }), act()]);
  return download;
}

function spawnHost(library: string, port: number): ChildProcess {
  const cli = resolve(ROOT, 'out/main/cli.js');
  const args = [cli, 'serve', '--no-open', '--port', String(port), '--library', library];
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The address that the host prints; rejects with all that it wrote when it ends without one. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (data: Buffer) => {
      output += data.toString();
      const [address] = ADDRESS.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the web host ended with code ${code}: ${output}`)));
  });
}

/** Sends a signal, unless the process has ended already, and waits for its end. */
export async function end(child: ChildProcess | null, signal: NodeJS.Signals): Promise<number | null> {
  if (!child) return null;
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}

/** The browser's own sandbox does not work for root, and not in every container. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['DATELINE_BROWSER'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ args, ...(executablePath && { executablePath }) });
}
