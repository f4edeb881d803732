/** The timeline that `dateline export` is asked for, with the style it is drawn in. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeskError } from '#contract/errors';
import type { Timeline } from '#core/document/types';
import type { Pictures } from '#core/figure/picture';
import type { HouseStyle } from '#core/figure/style';
import { findTimeline, type Desk } from '#desk/desk';
import { createStyles } from '#desk/styles';
import { chooseStyle } from './choose-style';
import type { Given } from './command';
import { readTimelineFile } from './import-file';
import type { CliIo } from './io';
import { hasLibrary, withDesk } from './with-desk';

export interface Source {
  readonly timeline: Timeline;
  /** Null for a file. */
  readonly revision: number | null;
  readonly style: HouseStyle;
  /** The images that it holds. */
  readonly pictures: Pictures;
}

/** SOURCE is a file if one is there or if it is written like a path; else the id or slug of a timeline. */
export async function findSource(given: Given, io: CliIo): Promise<Source> {
  const [source = ''] = given.words;
  if (await isFile(source, io)) {
    const { timeline, pictures } = await readTimelineFile(source, given, io);
    return { timeline, revision: null, style: await styleOfFile(timeline, given, io), pictures };
  }
  return findInLibrary(source, given, io);
}

/** A timeline of the library by id or slug; `not-found` without making a library. */
export async function findInLibrary(source: string, given: Given, io: CliIo): Promise<Source> {
  if (!hasLibrary(given, io)) throw nothingCalled(source);
  return withDesk(given, io, async (desk) => {
    const { timeline, revision } = await open(desk, source);
    const styles = await desk.handlers['style/list']({});
    const style = await chooseStyle(given, io, timeline, styles);
    return { timeline, revision, style, pictures: await desk.pictures(timeline) };
  });
}

/** The style that a timeline of no library is drawn in. */
export async function styleOfFile(timeline: Timeline, given: Given, io: CliIo): Promise<HouseStyle> {
  const styles = await createStyles(io.resources, { styles: async () => [] }).list();
  return chooseStyle(given, io, timeline, styles);
}

/** Whether SOURCE names a file: one is there, or it is written like a path. */
export async function isFile(source: string, { cwd }: CliIo): Promise<boolean> {
  const found = await stat(resolve(cwd, source)).catch(() => null);
  return (found && !found.isDirectory()) || /[\\/.]/.test(source);
}

async function open(desk: Desk, source: string): Promise<{ timeline: Timeline; revision: number }> {
  const { id } = await findTimeline(desk, source).catch((error: unknown) => {
    throw error instanceof DeskError && error.code === 'not-found' ? nothingCalled(source) : error;
  });
  return desk.handlers['timeline/open']({ id });
}

function nothingCalled(source: string): DeskError {
  return new DeskError(
    'not-found',
    `there is no file and no timeline of the library called "${source}"; dateline list names those it has`,
  );
}
