/** The back end: library, imports, figures. It knows no window; hosts and the command line ask it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Push } from '#contract/pushes';
import type { Handlers, RequestName } from '#contract/requests';
import type { Summary } from '#contract/requests/library';
import type { hostRequests } from '#contract/requests/host';
import { importText } from '#core/formats/registry';
import type { Edition } from '#core/document/edition';
import { issueText } from '#core/document/issue';
import type { Timeline } from '#core/document/types';
import type { Pictures } from '#core/figure/picture';
import type { DeskContext } from './context';
import { openEdition, type OpenedEdition } from './editions/open';
import { noTimeline } from './library/errors';
import { openLibrary } from './library/library';
import { editionHandlers } from './requests/edition';
import { figureHandlers } from './requests/figure';
import { historyHandlers } from './requests/history';
import { imageHandlers } from './requests/image';
import { libraryHandlers } from './requests/library';
import { styleHandlers } from './requests/style';
import { timelineHandlers } from './requests/timeline';
import { picturesOf } from './pictures';
import { openStudio, type Studio } from './raster/studio';
import { createStyles } from './styles';

export interface DeskOptions {
  readonly libraryPath: string;
  /** Path of the resources folder. */
  readonly resources: string;
  /** ms since the epoch. */
  now(): number;
  newId(): string;
  /** Hears what went wrong without keeping the desk from working. */
  report?(message: string): void;
  /** How often to look for changes by other programs, in ms. */
  readonly pollEvery?: number;
}

/** Requests that the desk answers; a host answers the rest. */
export type DeskRequestName = Exclude<RequestName, keyof typeof hostRequests>;

export interface Desk {
  /** Where the library really lies, links followed. */
  readonly libraryPath: string;
  readonly handlers: Handlers<DeskRequestName>;
  /** An edition that the host then makes where the user says; `not-found`, and `invalid-input` for one without files. */
  openEdition(id: string, edition: Edition, force?: boolean): Promise<OpenedEdition>;
  /** An image of the library by its name, for the page; null when it is not there. */
  image(name: string): Promise<{ readonly type: string; readonly bytes: Buffer } | null>;
  /** The images of a timeline, for figures that are files. */
  pictures(timeline: Timeline): Promise<Pictures>;
  /** Hears every push; returns a function that stops it. */
  onPush(receive: (push: Push) => void): () => void;
  /** Cancels editions that are being made, waits for what is under way, then lets go of the library. */
  close(): Promise<void>;
}

/** The sample that a new library begins with. */
const SAMPLE = 'ukraine-5-and-6-march-2022.json';

/** Opens the library, or makes it with the sample in it; `library-refused` or `library-unavailable` when it cannot. */
export async function createDesk(options: DeskOptions): Promise<Desk> {
  const { libraryPath, resources, now, newId } = options;
  const receivers = new Set<(push: Push) => void>();
  const push = (message: Push) => receivers.forEach((receive) => pushTo(receive, message, options));
  const library = await openLibrary({ ...options, path: libraryPath, push, seed: () => readSample(options) });
  const styles = createStyles(resources, library);
  let studio: Studio | null = null;
  const closing = new AbortController();
  const context: DeskContext = {
    library,
    styles,
    studio: () => (studio ??= openStudio(resources)),
    now,
    newId,
    push,
    closing: closing.signal,
    report: (message) => options.report?.(message),
  };
  return {
    libraryPath: library.path,
    handlers: {
      ...libraryHandlers(context),
      ...timelineHandlers(context),
      ...figureHandlers(context),
      ...editionHandlers(context),
      ...styleHandlers(context),
      ...imageHandlers(context),
      ...historyHandlers(context),
    },
    openEdition: (id, edition, force) => openEdition(context, id, edition, force),
    image: async (name) => (await library.images([name]))[0] ?? null,
    pictures: (timeline) => picturesOf(library, timeline),
    onPush(receive) {
      receivers.add(receive);
      return () => void receivers.delete(receive);
    },
    close() {
      closing.abort();
      return library.close();
    },
  };
}

/** A timeline of the library by its id or slug; `not-found` else. */
export async function findTimeline({ handlers }: Desk, name: string): Promise<Summary> {
  const summaries = await handlers['library/list']({});
  const found = summaries.find(({ id }) => id === name) ?? summaries.find(({ slug }) => slug === name);
  if (!found) throw noTimeline(name);
  return found;
}

/** A receiver that fails must not keep the others from hearing, nor the edit from being answered. */
function pushTo(receive: (push: Push) => void, push: Push, { report }: DeskOptions): void {
  try {
    receive(push);
  } catch (thrown) {
    report?.(`a push of ${push.name} was not taken: ${String(thrown)}`);
  }
}

/** A sample that cannot be read is a fault of the installation, and no reason to keep people from their library. */
async function readSample({ resources, newId, report }: DeskOptions): Promise<Timeline[]> {
  const path = join(resources, 'samples', SAMPLE);
  try {
    const { timeline, issues } = importText(SAMPLE, await readFile(path, 'utf8'), {
      id: newId(),
      zone: 'UTC',
    });
    if (timeline) return [timeline];
    report?.(`the sample ${path} was left out: ${issues.map(issueText).join('; ')}`);
  } catch (thrown) {
    report?.(`the sample ${path} was left out: ${String(thrown)}`);
  }
  return [];
}
