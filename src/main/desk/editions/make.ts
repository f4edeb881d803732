/** Makes the files of an edition, one after another. */
import { createHash } from 'node:crypto';
import { setImmediate as otherWork } from 'node:timers/promises';
import { DeskError, toErrorData } from '#contract/errors';
import type { EditionResult, RefusedFile } from '#contract/requests/edition';
import type { Edition, FileKind } from '#core/document/edition';
import type { Timeline } from '#core/document/types';
import { parseFormat } from '#core/figure/own-format';
import { drawOnce } from '../raster/draw-once';
import { makeFile } from '../raster/export-file';
import type { Studio } from '../raster/studio';
import { WRITERS } from '../raster/writers/writers';
import { assertWanted } from '../wanted';
import { writeManifest, type ListedFile } from './manifest';
import { MANIFEST, planEdition, type PlannedFile } from './plan';
import type { EditionJob, EditionOptions } from './job';
import { measureFile } from './measure';

const CANCELLED = 'the export was cancelled; no file was changed';

/** Makes every file of an edition and then its manifest, which is left out when no file could be made. Fails as makeFiles does. */
export async function makeEdition(
  studio: Studio,
  job: EditionJob,
  options: EditionOptions,
): Promise<EditionResult> {
  const { files, refused } = await makeFiles(studio, job, options);
  if (files.length > 0) await options.put(MANIFEST, Buffer.from(writeManifest(job, files, refused)));
  const plain = files.map(({ name, kind, format, language, bytes }) => {
    return { name, kind, format, language, bytes };
  });
  return { files: plain, refused };
}

/**
 * The files alone. The desk's other work has its turn between two of them. `invalid-input` for an edition without files, `cancelled`
 * when the signal came before the next file, and whatever `put` fails with as `not-saved`.
 */
export async function makeFiles(
  studio: Studio,
  job: EditionJob,
  options: EditionOptions,
): Promise<{ files: ListedFile[]; refused: RefusedFile[] }> {
  const plan = assertFiles(job.timeline, job.edition);
  const shared = drawOnce(studio);
  const files: ListedFile[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, file] of plan.entries()) {
    await otherWork();
    assertWanted(options.signal, CANCELLED);
    options.progress?.(index, plan.length, file.name);
    const made = await tryFile(shared, job, file, options);
    if ('says' in made) refused.push(made);
    else files.push(made);
  }
  assertWanted(options.signal, CANCELLED);
  return { files, refused };
}

async function tryFile(
  studio: Studio,
  job: EditionJob,
  file: PlannedFile,
  { put, report, found }: EditionOptions,
): Promise<ListedFile | RefusedFile> {
  const { name, kind, format, language, settings } = file;
  try {
    assertFormat(file);
    const timeline = drawnAs(job, kind);
    const { bytes, findings } = await makeFile(studio, timeline, {
      ...settings,
      kind,
      style: job.style,
      force: job.force ?? false,
    });
    const measures = await measureFile(studio, { timeline, style: job.style, file, bytes });
    await put(name, bytes);
    found?.(file, findings);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, kind, format, language, ...measures, bytes: bytes.length, sha256 };
  } catch (thrown) {
    // A full disk stops them all; what is wrong with one picture does not.
    if (thrown instanceof DeskError && thrown.code === 'not-saved') throw thrown;
    if (!(thrown instanceof DeskError)) report?.(thrown);
    const { says, issues } = toErrorData(thrown);
    return { name, kind, format, language, says, issues };
  }
}

function drawnAs({ timeline, figure }: EditionJob, kind: FileKind): Timeline {
  if (!figure || WRITERS[kind].isDocument) return timeline;
  return { ...timeline, figure: { ...timeline.figure, ...figure } };
}

function assertFormat({ format }: PlannedFile): void {
  const { issue } = parseFormat(format ?? 'web');
  if (issue) throw new DeskError('invalid-input', issue.says);
}

/** The plan of an edition; `invalid-input` when it has no files. */
export function assertFiles(timeline: Timeline, edition: Edition): PlannedFile[] {
  const plan = planEdition(timeline, edition);
  if (plan.length > 0) return plan;
  const key = edition.formats.length === 0 ? 'edition-no-format' : 'edition-no-files';
  throw new DeskError('invalid-input', { key, name: edition.name });
}
