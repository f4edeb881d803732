import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeskError } from '#contract/errors';
import { createDesk, type Desk } from '#desk/desk';
import { textOf, type CommandOption, type Given } from './command';
import type { CliIo } from './io';

export const LIBRARY: Readonly<Record<'library', CommandOption>> = {
  library: { value: 'PATH', help: 'the library file (default: library.sqlite in your data folder)' },
};

export function libraryPath(given: Given, io: CliIo): string {
  return resolve(io.cwd, textOf(given, 'library', io.library));
}

/** Opens the desk on the library asked for, making it if it is not there; the caller closes it. */
export function openDesk(given: Given, io: CliIo): Promise<Desk> {
  return createDesk({
    libraryPath: libraryPath(given, io),
    resources: io.resources,
    now: () => io.now(),
    newId: () => io.newId(),
    report: (message) => io.err(`dateline: ${message}\n`),
  });
}

/** Does something with the desk and closes it. */
export async function withDesk<T>(given: Given, io: CliIo, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk(given, io);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** Whether there is a library, for work that must not make one; opening an empty file would. */
export function hasLibrary(given: Given, io: CliIo): boolean {
  const path = libraryPath(given, io);
  if (!existsSync(path)) return false;
  const found = statSync(path);
  return !found.isFile() || found.size > 0;
}

/** The same for work that only reads, which must not make a library; `not-found` where there is none. */
export function withExistingDesk<T>(given: Given, io: CliIo, work: (desk: Desk) => Promise<T>): Promise<T> {
  if (!hasLibrary(given, io))
    throw new DeskError(
      'not-found',
      `there is no library at ${libraryPath(given, io)}; --library says where another one is`,
    );
  return withDesk(given, io, work);
}
