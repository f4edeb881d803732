import { basename } from 'node:path';
import { DeskError } from '#contract/errors';
import type { Timeline } from '#core/document/types';
import { FORMATS, importText } from '#core/formats/registry';
import type { Pictures } from '#core/figure/picture';
import { isZone } from '#core/when/zone';
import { filePictures, takeFileImages } from '#desk/images';
import { UsageError, textOf, type CommandOption, type Given } from './command';
import type { CliIo } from './io';
import { countOf, printIssues } from './print-issues';
import { readTextFile } from './read-file';

/** Options of every command that reads a foreign file. */
export const READING = {
  zone: {
    value: 'ZONE',
    help: 'time zone of a file that names none, such as Europe/Kyiv (default: this machine’s)',
  },
  partial: { value: null, help: 'go on although some events of the file cannot be read' },
} as const satisfies Readonly<Record<string, CommandOption>>;

export interface ReadTimeline {
  readonly text: string;
  readonly timeline: Timeline;
  readonly zone: string;
  /** The images that it carries. */
  readonly pictures: Pictures;
}

/** The zone asked for, or this machine's. */
export function zoneOf(given: Given, io: CliIo): string {
  const zone = textOf(given, 'zone', io.zone);
  if (!isZone(zone)) throw new UsageError(`--zone ${zone}: use an IANA name such as Europe/Kyiv`);
  return zone;
}

/**
 * Reads a timeline from a file; warnings are printed. `invalid-input` with every issue when nothing can be read,
 * or when parts would be lost and `--partial` does not allow it.
 */
export async function readTimelineFile(path: string, given: Given, io: CliIo): Promise<ReadTimeline> {
  const zone = zoneOf(given, io);
  const text = await readTextFile(path, io);
  const imported = importText(basename(path), text, { id: idOf(path), zone });
  const { timeline, format } = imported;
  const taken = await takeFileImages(imported.images ?? []);
  const issues = [...imported.issues, ...taken.issues];
  printIssues(issues, path, io);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (!timeline) throw new DeskError('invalid-input', `${path} cannot be read: ${countOf(errors, 'error')}`);
  if (errors > 0 && !given.values.partial)
    throw new DeskError(
      'invalid-input',
      `${path}: ${countOf(errors, 'part')} cannot be read; mend them, or leave them out with --partial`,
    );
  if (format !== 'dateline' && given.values.zone === undefined)
    io.err(`${path}: its times were read as those of ${zone}; --zone says another\n`);
  return { text, timeline, zone, pictures: filePictures(taken.images) };
}

/** Id for a timeline whose file has none: from the file's name, so that it is the same every time. */
function idOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name.slice(0, 60) || 'timeline';
}

export function formatName(id: string | null): string {
  return FORMATS.find((format) => format.id === id)?.name ?? 'unknown format';
}
