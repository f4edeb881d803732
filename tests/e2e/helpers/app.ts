/**
 * The built program, driven from outside: Electron where `npm test` found its runtime, else the web host with a
 * browser. A spec uses the same App on either.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { electronProgram } from './electron-program';
import { webProgram } from './web-program';

/** One way to run the program on a library. */
export interface Program {
  readonly host: 'web' | 'electron';
  /** Starts it and opens its page. */
  start(library: string): Promise<Page>;
  /** Opens a second page (a tab, a window) of the program that runs. */
  second(): Promise<Page>;
  /** Ends it as a user would; resolves when the process has ended, with its exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: the process has no time for anything. */
  kill(): Promise<void>;
  /** What the page saves while `act` runs: its name and its bytes. */
  saved(page: Page, act: () => Promise<void>): Promise<SavedFile>;
  /** The edition that the page exports while `act` runs: an archive, opened, or a folder, read. */
  edition(page: Page, act: () => Promise<void>): Promise<SavedEdition>;
  /** What only the web host can do, whose pages outlive it; null in Electron. */
  readonly web: WebPowers | null;
  /** Lets go of its pages too. */
  dispose(): Promise<void>;
}

export interface WebPowers {
  /** Starts the host again at the port that it had; the pages are left as they are. Gives its new address. */
  revive(): Promise<string>;
  /** Stops the host in the middle of what it does, with its connections open, until the function returned is called. */
  freeze(): () => void;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface SavedEdition {
  /** Of the folder, or of the archive without its ending. */
  readonly name: string;
  /** By their names. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface App extends Omit<Program, 'start' | 'saved' | 'edition' | 'dispose'> {
  /** The page; another one after a restart. */
  readonly page: Page;
  readonly library: string;
  /** A folder of this test's own, gone when it is over. */
  readonly folder: string;
  /** Ends the program as a user would and starts it again on the same library. */
  restart(): Promise<Page>;
  /** Starts it again after `stop` or `kill`. */
  start(): Promise<Page>;
  saved(act: () => Promise<void>): Promise<SavedFile>;
  edition(act: () => Promise<void>): Promise<SavedEdition>;
}

/** What goes wrong in a page without being asked for: errors that nobody caught, and refusals of its policy. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Starts the program on a new library, or on the one given; it is ended when the test is over. */
export async function launch(options: { library?: string } = {}): Promise<App> {
  const { app, end } = await begin(options);
  onTestFinished(end);
  return app;
}

/** One program for all tests of a file, for tests that leave nothing behind that others would see. */
export function share(): () => App {
  let begun: Begun | null = null;
  beforeAll(async () => void (begun = await begin()));
  afterAll(() => begun?.end());
  return () => {
    if (!begun) throw new Error('the program is there within tests only');
    return begun.app;
  };
}

interface Begun {
  readonly app: App;
  end(): Promise<void>;
}

async function begin(options: { library?: string } = {}): Promise<Begun> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  const program = process.env['DATELINE_E2E_ELECTRON'] ? electronProgram(folder) : webProgram();
  const end = async () => {
    await program.kill();
    await program.dispose();
    await rm(folder, { recursive: true, force: true });
  };
  const library = options.library ?? join(folder, 'library.sqlite');
  let page = await program.start(library);
  const start = async () => (page = await program.start(library));
  const app: App = {
    host: program.host,
    web: program.web,
    library,
    folder,
    get page() {
      return page;
    },
    start,
    second: () => program.second(),
    stop: () => program.stop(),
    kill: () => program.kill(),
    saved: (act) => program.saved(page, act),
    edition: (act) => program.edition(page, act),
    async restart() {
      await program.stop();
      return start();
    },
  };
  return { app, end };
}
