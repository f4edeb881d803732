import { basename, join, resolve } from 'node:path';
import { reasonsOf, type RefusedFile } from '#contract/requests/edition';
import type { Timeline } from '#core/document/types';
import { sentence } from '#core/sentences/said';
import type { EditionJob, EditionOptions } from '#desk/editions/job';
import { makeEdition, makeFiles } from '#desk/editions/make';
import { MANIFEST } from '#desk/editions/plan';
import { issueOf } from '#desk/raster/publishable';
import { openStudio } from '#desk/raster/studio';
import { openFolder } from '../../host/folder-target';
import { textOf, type Command, type Given } from '../command';
import { EXPORT_OPTIONS, readEdition, readFigure, readFiles } from '../export-options';
import { findSource, type Source } from '../find-source';
import { READING } from '../import-file';
import type { CliIo } from '../io';
import { countOf, printIssues, visible } from '../print-issues';
import { LIBRARY, withDesk } from '../with-desk';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a timeline of a file or of the library as JSON, SVG, PDF, pixels or text',
  words: ['SOURCE'],
  options: {
    ...EXPORT_OPTIONS,
    out: { value: 'DIR', help: 'the folder for the files, made if it is not there (default: this one)' },
    ...READING,
    ...LIBRARY,
  },
  async run(given, io) {
    const named = given.values.edition === undefined ? null : textOf(given, 'edition', '');
    // Wrong options are told before anything is read.
    const files = named === null ? readFiles(given) : null;
    const figure = readFigure(given);
    const source = await findSource(given, io);
    const edition = files ?? readEdition(given, named ?? '', source.timeline);
    const job = { ...source, edition, figure, force: given.values.force === true };
    const { made, refused, faults } = await writeAll(job, named !== null, given, io);
    if (source.revision !== null && made.length > 0)
      await publish({ ...source, revision: source.revision }, named ?? '', made, given, io);
    for (const path of made) io.out(`${path}\n`);
    for (const file of refused) io.err(`${visible(refusalText(file))}\n`);
    // A mistake of Dateline's own is one also where other files could be made.
    if (faults.length > 0) throw faults[0];
    return refused.length > 0 ? 1 : 0;
  },
};

/** Every file is made before the first is written: who cancels, or has no room on the disk, keeps what was there. */
async function writeAll(
  job: EditionJob & Pick<Source, 'pictures'>,
  isEdition: boolean,
  given: Given,
  io: CliIo,
) {
  const out = textOf(given, 'out', '.');
  const target = await openFolder(resolve(io.cwd, out));
  const faults: unknown[] = [];
  try {
    const make = isEdition ? makeEdition : makeFiles;
    const { files, refused } = await make(openStudio(io.resources).withPictures(job.pictures), job, {
      put: (name, bytes) => target.put(name, bytes),
      report: (fault) => faults.push(fault),
      found: warning(job.timeline, io),
      ...following(io),
    });
    if (files.length > 0) await target.commit();
    else await target.discard();
    const names = [...files.map(({ name }) => name), ...(isEdition && files.length > 0 ? [MANIFEST] : [])];
    return { made: names.map((name) => join(out, name)), refused, faults };
  } catch (thrown) {
    await target.discard();
    throw thrown;
  }
}

/** Remembers in the library that these files were made of this revision. */
async function publish(
  { timeline, revision }: { timeline: Timeline; revision: number },
  name: string,
  paths: readonly string[],
  given: Given,
  io: CliIo,
): Promise<void> {
  const files = paths.map((path) => basename(path)).filter((file) => file !== MANIFEST);
  await withDesk(given, io, ({ handlers }) =>
    handlers['history/publish']({ id: timeline.id, revision, name, files }),
  );
}

/** Most warnings of one picture that are printed; `check` lists them all. */
const MOST_WARNINGS = 5;

/** Prints what preflight found, once for each picture and not for each of its files. */
function warning(timeline: Timeline, io: CliIo): NonNullable<EditionOptions['found']> {
  const told = new Set<string>();
  return ({ format, language, name }, findings) => {
    const picture = `${format} ${language}`;
    if (told.has(picture)) return;
    told.add(picture);
    const shown = findings.slice(0, MOST_WARNINGS).map((finding) => issueOf(finding, timeline));
    printIssues(shown, name, io);
    const more = findings.length - shown.length;
    if (more > 0) io.err(`${name}: and ${countOf(more, 'more warning')}; dateline check lists all\n`);
  };
}

/** Says how far it is, where there is more than one file to wait for, and hears Ctrl-C. */
function following(io: CliIo): Pick<EditionOptions, 'signal' | 'progress'> {
  const stop = new AbortController();
  void io.untilStopped().then(() => stop.abort());
  return {
    signal: stop.signal,
    progress: (done, total, name) => {
      if (total > 1) io.err(`${done + 1} of ${total}: ${name}\n`);
    },
  };
}

function refusalText(file: RefusedFile): string {
  const [first = '', ...others] = reasonsOf(file);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${file.name} was refused: ${sentence(first)}${more}`;
}
