import { mkdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DeskError } from '#contract/errors';
import type { File, FileSettings } from '#contract/requests/figure';
import { COLOR_MODES, FILE_KINDS, TEXT_MODES, type FileKind } from '#core/document/edition';
import type { Timeline } from '#core/document/types';
import { FORMAT_IDS, type FormatId } from '#core/figure/format-list';
import { findTimeline } from '#desk/desk';
import { exportFile } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { writeWhole } from '../../host/write-whole';
import {
  listOf,
  numberOf,
  oneOf,
  textOf,
  UsageError,
  type Command,
  type CommandOption,
  type Given,
} from '../command';
import { READING, readTimelineFile } from '../import-file';
import type { CliIo } from '../io';
import { LIBRARY, hasLibrary, withDesk } from '../with-desk';

interface Job {
  readonly kinds: readonly FileKind[];
  readonly sizes: readonly FormatId[];
  readonly settings: Omit<FileSettings, 'size'>;
}

const SETTINGS: Readonly<Record<string, CommandOption>> = {
  scale: { value: 'N', help: 'pixels of PNG, JPEG and WebP for each px of the figure, 1 to 4 (default: 1)' },
  color: { value: 'MODE', help: `colours of a PDF: ${COLOR_MODES.join(' or ')} (default: rgb)` },
  text: { value: 'MODE', help: `text of SVG and PDF: ${TEXT_MODES.join(', ')} (default: live)` },
  transparent: { value: null, help: 'without the ground of the style, to lay over another picture' },
  bleed: { value: 'MM', help: 'how far the ground of a PDF reaches over its edge, 0 to 20 mm (default: 0)' },
  marks: { value: null, help: 'crop marks around a PDF' },
  lang: { value: 'TAG', help: "language of dates and other words, such as uk (default: the timeline's)" },
};

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a timeline of a file or of the library as JSON, SVG, PDF, pixels or text',
  words: ['SOURCE'],
  options: {
    format: { value: 'LIST', help: `${FILE_KINDS.join(',')} (default: svg)` },
    size: { value: 'LIST', help: `${FORMAT_IDS.join(',')} (default: web)` },
    ...SETTINGS,
    out: { value: 'DIR', help: 'the folder for the files, made if it is not there (default: this one)' },
    ...READING,
    ...LIBRARY,
  },
  async run(given, io) {
    const job: Job = {
      kinds: listOf(given, 'format', 'svg', FILE_KINDS),
      sizes: listOf(given, 'size', 'web', FORMAT_IDS),
      settings: readSettings(given),
    };
    const out = textOf(given, 'out', '.');
    const timeline = await findSource(given, io);
    // Every file is made before the first is written: a fault leaves no half of an edition behind.
    await writeAll(await makeFiles(timeline, job, io), out, io);
    return 0;
  },
};

function readSettings(given: Given): Job['settings'] {
  return {
    scale: numberOf(given, 'scale', 1, [1, 4]),
    color: oneOf(given, 'color', 'rgb', COLOR_MODES),
    text: oneOf(given, 'text', 'live', TEXT_MODES),
    transparent: given.values.transparent === true,
    bleed: numberOf(given, 'bleed', 0, [0, 20]),
    marks: given.values.marks === true,
    lang: readLanguage(given),
  };
}

/** BCP 47 for no particular language. */
const NO_LANGUAGE = 'und';

function readLanguage(given: Given): string {
  const tag = textOf(given, 'lang', NO_LANGUAGE);
  if (tag === NO_LANGUAGE) return '';
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag;
  throw new UsageError(`--lang ${tag}: give a language tag such as en-GB or uk`);
}

async function makeFiles(timeline: Timeline, { kinds, sizes, settings }: Job, io: CliIo): Promise<File[]> {
  const studio = openStudio(io.resources);
  const files: File[] = [];
  for (const size of sizes)
    for (const kind of kinds) files.push(await exportFile(studio, timeline, { kind, size, ...settings }));
  // JSON and text are the same for every size.
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

async function writeAll(files: readonly File[], out: string, io: CliIo): Promise<void> {
  for (const { name, data } of files) {
    const path = join(out, basename(name));
    try {
      await mkdir(resolve(io.cwd, out), { recursive: true });
      await writeWhole(resolve(io.cwd, path), Buffer.from(data, 'base64'));
    } catch (error) {
      throw new DeskError('not-saved', `${path} could not be written: ${(error as Error).message}`);
    }
    io.out(`${path}\n`);
  }
}

/** SOURCE is a file if one is there or if it is written like a path; else the id or slug of a timeline. */
async function findSource(given: Given, io: CliIo): Promise<Timeline> {
  const [source = ''] = given.words;
  const found = await stat(resolve(io.cwd, source)).catch(() => null);
  if ((found && !found.isDirectory()) || /[\\/.]/.test(source))
    return (await readTimelineFile(source, given, io)).timeline;
  // Asking for a timeline that is not there must not make a library.
  if (!hasLibrary(given, io)) throw nothingCalled(source);
  return withDesk(given, io, async (desk) => {
    const { id } = await findTimeline(desk, source).catch((error: unknown) => {
      throw error instanceof DeskError && error.code === 'not-found' ? nothingCalled(source) : error;
    });
    return (await desk.handlers['timeline/open']({ id })).timeline;
  });
}

function nothingCalled(source: string): DeskError {
  return new DeskError(
    'not-found',
    `there is no file and no timeline of the library called "${source}"; dateline list names those it has`,
  );
}
