import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Push } from '#contract/pushes';
import { createDesk, type Desk, type DeskOptions } from '#desk/desk';
import { tempFolder } from './folder';

/** The resources that the program ships. */
export const RESOURCES = resolve(import.meta.dirname, '../../resources');

/** 7 March 2022, 09:00 UTC: when a test's clock starts. */
export const NOW = Date.UTC(2022, 2, 7, 9);

export interface TestDesk {
  readonly desk: Desk;
  /** Every push since it was opened. */
  readonly pushes: Push[];
  readonly folder: string;
}

/** A clock that goes on by a second each time it is asked. */
export function testClock(): () => number {
  let now = NOW;
  return () => (now += 1_000);
}

/** Ids that count up. */
export function testIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/**
 * A real desk on a real library in a folder of its own, closed and removed when the test is over. A new library
 * holds the sample. Give a `libraryPath` to open one that is there, for instance one whose desk was closed.
 */
export async function openDesk(options: Partial<DeskOptions> = {}): Promise<TestDesk> {
  const folder = await tempFolder();
  const desk = await createDesk({
    libraryPath: join(folder, 'library.sqlite'),
    resources: RESOURCES,
    now: testClock(),
    newId: testIds(),
    ...options,
  });
  const pushes: Push[] = [];
  desk.onPush((push) => pushes.push(push));
  onTestFinished(() => desk.close());
  return { desk, pushes, folder };
}
