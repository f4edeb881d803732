import { basename } from 'node:path';
import type { CheckedPicture } from '#contract/requests/edition';
import type { Edition } from '#core/document/edition';
import type { Issue } from '#core/document/issue';
import type { Timeline } from '#core/document/types';
import { importText, type Imported } from '#core/formats/registry';
import { checkEdition } from '#desk/editions/check';
import { issueOf } from '#desk/raster/publishable';
import { filePictures, takeFileImages } from '#desk/images';
import { openStudio } from '#desk/raster/studio';
import type { Command, Given } from '../command';
import { FIGURE_OPTIONS, FILE_OPTIONS, readFigure, readSizes } from '../export-options';
import { findInLibrary, isFile, styleOfFile, type Source } from '../find-source';
import { READING, formatName, zoneOf } from '../import-file';
import type { CliIo } from '../io';
import { countOf, issueLines, visible } from '../print-issues';
import { readTextFile } from '../read-file';
import { LIBRARY } from '../with-desk';

export const check: Command = {
  name: 'check',
  summary: 'Say what is wrong with a timeline and its figures, and what an import would lose',
  words: ['SOURCE'],
  options: {
    size: { ...FILE_OPTIONS.size, help: 'the formats to look at (default: those of its editions)' },
    ...FIGURE_OPTIONS,
    zone: READING.zone,
    ...LIBRARY,
  },
  async run(given, io) {
    const [name = ''] = given.words;
    const figure = readFigure(given);
    const sizes = given.values.size === undefined ? null : readSizes(given);
    const { source, issues } = await readSource(name, zoneOf(given, io), given, io);
    if (!source) return 1;
    const { timeline, style } = source;
    const studio = openStudio(io.resources).withPictures(source.pictures);
    const drawn = { ...timeline, figure: { ...timeline.figure, ...figure } };
    const pictures = await checkEdition(studio, drawn, style, formatsOf(timeline, sizes));
    const found = pictures.flatMap((picture) => reportPicture(name, picture, timeline, io));
    io.out(
      `${visible(name)}: preflight of ${pictures.map(({ format }) => format).join(', ')}: ${counted(found)}\n`,
    );
    return countErrors([...issues, ...found]) === 0 ? 0 : 1;
  },
};

/** What is wrong with a file is printed; one that cannot be read has no timeline. */
async function readSource(name: string, zone: string, given: Given, io: CliIo) {
  if (!(await isFile(name, io))) return { source: await findInLibrary(name, given, io), issues: [] };
  const imported = importText(basename(name), await readTextFile(name, io), { id: 'checked', zone });
  const { timeline } = imported;
  const { images, issues: faults } = await takeFileImages(imported.images ?? []);
  const issues = [...imported.issues, ...faults];
  for (const line of issueLines(issues, name)) io.out(`${line}\n`);
  io.out(`${name}: ${summaryOf(imported)}\n`);
  const style = timeline && (await styleOfFile(timeline, given, io));
  const source: Source | null = timeline &&
    style && { timeline, revision: null, style, pictures: filePictures(images) };
  return { source, issues };
}

function summaryOf({ timeline, format, issues }: Imported): string {
  if (!timeline) return `cannot be read; ${counted(issues)}`;
  const { details, events, tracks } = timeline;
  const content = `${countOf(events.length, 'event')} on ${countOf(tracks.length, 'track')}`;
  return `${formatName(format)}, "${visible(details.title)}", ${content}; ${counted(issues)}`;
}

/** Every format once, in the timeline's own language. */
function formatsOf(
  { figure }: Timeline,
  sizes: readonly string[] | null,
): Pick<Edition, 'formats' | 'languages'> {
  const own = figure.editions.flatMap(({ formats }) => formats);
  const formats = sizes ?? (own.length > 0 ? own : ['web']);
  return { formats: [...new Set(formats)], languages: [] };
}

function reportPicture(
  name: string,
  { format, findings }: CheckedPicture,
  timeline: Timeline,
  io: CliIo,
): Issue[] {
  const issues = findings.map((finding) => issueOf(finding, timeline));
  for (const line of issueLines(issues, `${visible(name)}: ${format}`)) io.out(`${line}\n`);
  return issues;
}

function counted(issues: readonly Issue[]): string {
  const errors = countErrors(issues);
  return `${countOf(errors, 'error')}, ${countOf(issues.length - errors, 'warning')}`;
}

function countErrors(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}
