/** What the command line needs of the world, so that tests and Electron's entry can give their own. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLibraryPath } from '#desk/paths';
import { devServerFrom } from '../host/dev';
import { openInBrowser } from './open-browser';

export interface CliIo {
  /** Results, whole lines with their line breaks. */
  out(text: string): void;
  /** Logs: progress, warnings, errors. */
  err(text: string): void;
  /** Folder that relative paths begin at. */
  readonly cwd: string;
  /** The resources folder. */
  readonly resources: string;
  /** The folder of the built page. */
  readonly rendererDir: string;
  /** The development server to fetch the page from instead. */
  readonly devServer: string | null;
  readonly version: string;
  /** Where the library lies when `--library` does not say. */
  readonly library: string;
  /** IANA zone of this machine. */
  readonly zone: string;
  /** ms since the epoch. */
  now(): number;
  newId(): string;
  /** Shows an address; false where there is nothing to show it in. */
  openBrowser(url: string): Promise<boolean>;
  /** Resolves when the user or the system asks the program to end. */
  untilStopped(): Promise<void>;
}

/** The process's own streams, folders and signals. */
export function processIo(): CliIo {
  const home = homeFolder(dirname(fileURLToPath(import.meta.url)));
  // `dateline list | head` closes the pipe early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    // Native code reads the fonts and cannot look inside an archive.
    resources: join(home.replace(/app\.asar$/, 'app.asar.unpacked'), 'resources'),
    rendererDir: join(home, 'out', 'renderer'),
    devServer: isPackaged(home) ? null : devServerFrom(process.env),
    version: versionOf(home),
    library: defaultLibraryPath(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => Date.now(),
    newId: () => randomUUID(),
    openBrowser: openInBrowser,
    untilStopped,
  };
}

/** Dateline's folder: the nearest above that has its package.json, from the source as from a build. */
export function homeFolder(from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  throw new Error(`there is no package.json above ${from}; install Dateline again`);
}

/** A packaged app lies in an archive, and takes no orders from its environment. */
export function isPackaged(home: string): boolean {
  return home.endsWith('app.asar');
}

export function versionOf(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal that closes sends its signal twice within this time, ms; only a later one is somebody who insists. */
const SAME_SIGNAL = 1_000;

/** Waits for the first signal; one after that, from somebody who insists, ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => SIGNALS.forEach((signal) => process.off(signal, stop)), SAME_SIGNAL).unref();
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
