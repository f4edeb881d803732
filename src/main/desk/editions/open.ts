import type { EditionResult } from '#contract/requests/edition';
import { cutText } from '#core/document/cut';
import type { Edition } from '#core/document/edition';
import { slugOf } from '#core/document/slug';
import type { Timeline } from '#core/document/types';
import type { DeskContext } from '../context';
import { safeFileName } from '../file-name';
import { fileStudio } from '../pictures';
import type { EditionOptions } from './job';
import { assertFiles, makeEdition } from './make';

/** An edition of a timeline as it stood when it was asked for. */
export interface OpenedEdition {
  /** A safe name for its folder or archive, such as `harbour-fire-web-and-print`. */
  readonly name: string;
  /** Makes its files; pushes the progress of `job` to every page. */
  make(job: string, options: Pick<EditionOptions, 'put' | 'signal'>): Promise<EditionResult>;
  /** Remembers that its files were published, once they are where they should be. */
  publish(files: readonly string[]): Promise<void>;
}

/** Loads what an edition is made from; `not-found`, and `invalid-input` for one without files. With `force` preflight refuses nothing. */
export async function openEdition(
  context: DeskContext,
  id: string,
  edition: Edition,
  force = false,
): Promise<OpenedEdition> {
  const { library, styles, push, report, closing } = context;
  const { timeline, revision } = await library.load(id);
  const style = await styles.find(timeline.figure.style);
  assertFiles(timeline, edition);
  return {
    // The files are there: that it could not be written down takes nothing from them.
    publish: (files) =>
      library
        .addPublication(id, {
          id: context.newId(),
          revision,
          name: edition.name,
          files: [...files],
          at: context.now(),
        })
        .catch((error: unknown) => report(describe(error))),
    name: safeFileName(slugOf(timeline.details.title), `-${slugIn(timeline, edition)}`),
    make: async (job, options) =>
      makeEdition(
        await fileStudio(context, timeline),
        { timeline, revision, style, edition, force },
        {
          put: options.put,
          signal: AbortSignal.any([closing, ...(options.signal ? [options.signal] : [])]),
          report: (error) => report(describe(error)),
          progress: (done, total, name) =>
            push({ name: 'edition/progress', payload: { job, done, total, name } }),
        },
      ),
  };
}

/** The edition's name as the end of a file name; with its id where another has the same. */
function slugIn({ figure }: Timeline, { id, name }: Edition): string {
  const slug = cutText(slugOf(name || id), 40);
  const twin = figure.editions.some((other) => other.id !== id && slugOf(other.name) === slug);
  return twin ? `${slug}-${id}` : slug;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
