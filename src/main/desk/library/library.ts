/** The library over its file: every read is one snapshot, every change one transaction, every change is announced. */
import { DeskError } from '#contract/errors';
import type { Push } from '#contract/pushes';
import type { Timeline } from '#core/document/types';
import { commitEdit, commitRedo, commitUndo, type Committed } from './commit';
import type { Statements } from './db';
import { createFeed, type Feed } from './feed';
import { guardedWrite, type Write } from './guard';
import { readLog } from './history';
import { readImages, readImageSizes, writeImage } from './images';
import { backUp, openFile, type OpenFile, type OpenOptions } from './open';
import { assertRevision, readPast } from './past';
import { deleteVersion, readPublications, readVersions, writePublication, writeVersion } from './published';
import { readHead } from './records';
import { assertWanted } from '../wanted';
import { readSummaries, readSummary, readTrash } from './summaries';
import {
  addRows,
  destroyRows,
  eventPart,
  loadRows,
  markArchived,
  markDeleted,
  outlineRows,
  unmarkDeleted,
} from './timelines';
import { deleteStyle, readStyleBodies, writeStyle } from './styles';
import type { Library, Standing } from './types';
import { searchWords } from './words';

export interface LibraryOptions extends Omit<OpenOptions, 'fill'> {
  /** Timelines for a library that is made now. */
  seed?(): Promise<readonly Timeline[]>;
  push(push: Push): void;
  /** How often to look for changes by other programs, in ms. */
  readonly pollEvery?: number;
  /** How often to back the library up when it has changed, in ms. */
  readonly backUpEvery?: number;
}

const POLL_EVERY = 1_000;
const BACK_UP_EVERY = 10 * 60_000;

/** Opens the library at a path, or makes it there. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const file = await openFile({
    ...options,
    fill: async (statements) => {
      for (const timeline of (await options.seed?.()) ?? [])
        await addRows(statements, timeline, options.now());
    },
  });
  try {
    return await serveFile(file, options);
  } catch (thrown) {
    await closeFile(file);
    throw thrown;
  }
}

async function serveFile(file: OpenFile, options: LibraryOptions): Promise<Library> {
  const { now, push, pollEvery = POLL_EVERY, backUpEvery = BACK_UP_EVERY } = options;
  const feed = await createFeed(file.writer, file.reader, push);
  const write = await guardedWrite(file);
  const stops = [repeat(() => feed.poll(), pollEvery), repeat(() => backUp(file, options), backUpEvery)];
  let closed: Promise<void> | undefined;
  return {
    path: file.path,
    ...reads(file, feed),
    ...changes(file, feed, write, now),
    ...styleChanges(feed, write),
    ...images(file, write),
    ...past(file, feed, write),
    close: () => (closed ??= Promise.all(stops.map((stop) => stop())).then(() => closeFile(file))),
  };
}

/** The connection that writes goes last: the last to leave empties the write-ahead log. */
async function closeFile({ reader, writer }: OpenFile): Promise<void> {
  await reader.close();
  await writer.close();
}

function reads(
  { reader }: OpenFile,
  feed: Feed,
): Pick<Library, 'list' | 'trash' | 'load' | 'outline' | 'events' | 'log' | 'search' | 'styles'> {
  return {
    list: () => reader.transaction('read', readSummaries),
    trash: () => reader.transaction('read', readTrash),
    async load(id) {
      const loaded = await reader.transaction('read', (statements) => loadRows(statements, id));
      feed.follow(id, loaded.revision);
      return loaded;
    },
    async outline(id, limit) {
      const outlined = await reader.transaction('read', (statements) => outlineRows(statements, id, limit));
      feed.follow(id, outlined.revision);
      return outlined;
    },
    events: (id, part) => reader.transaction('read', (statements) => eventPart(statements, id, part)),
    log: (id, page) =>
      reader.transaction('read', async (statements) => {
        await readHead(statements, id);
        return readLog(statements, id, page);
      }),
    styles: () => reader.transaction('read', readStyleBodies),
    search: (query, limit) =>
      reader.transaction('read', (statements) => searchWords(statements, query, limit)),
  };
}

/** Commits an edit, undo or redo, and tells the windows of it. */
function committer(feed: Feed, write: Write) {
  return async (id: string, commit: (statements: Statements) => Promise<Committed>): Promise<Standing> => {
    const { revision, history, patch } = await write(commit);
    if (patch) {
      // The edit is committed, whatever happens now; what was not told is told with the next edit.
      await feed.announce(id).catch(() => undefined);
      feed.announceList();
    }
    return { revision, history };
  };
}

function changes(
  { reader }: OpenFile,
  feed: Feed,
  write: Write,
  now: () => number,
): Pick<
  Library,
  'add' | 'summary' | 'archive' | 'remove' | 'restore' | 'destroy' | 'edit' | 'undo' | 'redo'
> {
  const change = committer(feed, write);
  const list = async <T>(work: (statements: Statements) => Promise<T>): Promise<T> => {
    const result = await write(work);
    feed.announceList();
    return result;
  };
  const summary = (id: string) => reader.transaction('read', (statements) => readSummary(statements, id));
  return {
    async add(timeline, otherId, wanted) {
      const id = await list(async (statements) => {
        assertWanted(wanted);
        const added = await addRows(statements, timeline, now(), otherId);
        // What was called off while it was written is rolled back.
        assertWanted(wanted);
        return added;
      });
      feed.follow(id, 0);
      return summary(id);
    },
    summary,
    async archive(id, archived) {
      await list((statements) => markArchived(statements, id, archived ? now() : null));
      return summary(id);
    },
    destroy: (id) => list((statements) => destroyRows(statements, id)),
    remove: (id) => list((statements) => markDeleted(statements, id, now())),
    async restore(id) {
      await list((statements) => unmarkDeleted(statements, id));
      return summary(id);
    },
    edit: (id, edit) => change(id, (statements) => commitEdit(statements, id, edit, now())),
    undo: (id) => change(id, (statements) => commitUndo(statements, id, now())),
    redo: (id) => change(id, (statements) => commitRedo(statements, id, now())),
  };
}

function styleChanges(feed: Feed, write: Write): Pick<Library, 'saveStyle' | 'removeStyle'> {
  return {
    async saveStyle(style) {
      await write((statements) => writeStyle(statements, style));
      feed.announceStyles();
    },
    async removeStyle(id) {
      if (!(await write((statements) => deleteStyle(statements, id))))
        throw new DeskError('not-found', { key: 'no-own-style', id });
      feed.announceStyles();
    },
  };
}

/** Earlier states, and what the desk remembers of them. */
function past(
  { reader }: OpenFile,
  feed: Feed,
  write: Write,
): Pick<Library, 'at' | 'versions' | 'publications' | 'addVersion' | 'removeVersion' | 'addPublication'> {
  const read = <T>(id: string, work: (statements: Statements) => Promise<T>) =>
    reader.transaction('read', async (statements) => {
      await readHead(statements, id);
      return work(statements);
    });
  const remember = async (id: string, revision: number, work: (statements: Statements) => Promise<void>) => {
    await write(async (statements) => {
      assertRevision(await readHead(statements, id), revision);
      await work(statements);
    });
    feed.announceHistory();
  };
  return {
    at: (id, revision) => reader.transaction('read', (statements) => readPast(statements, id, revision)),
    versions: (id) => read(id, (statements) => readVersions(statements, id)),
    publications: (id) => read(id, (statements) => readPublications(statements, id)),
    addVersion: (id, version) =>
      remember(id, version.revision, (statements) => writeVersion(statements, id, version)),
    removeVersion: (id, version) => remember(id, 0, (statements) => deleteVersion(statements, id, version)),
    addPublication: (id, publication) =>
      remember(id, publication.revision, (statements) => writePublication(statements, id, publication)),
  };
}

/** Images change nothing that a window shows until an event holds them. */
function images({ reader }: OpenFile, write: Write): Pick<Library, 'addImages' | 'imageSizes' | 'images'> {
  return {
    addImages: (given) =>
      write(async (statements) => {
        for (const image of given) await writeImage(statements, image);
      }),
    imageSizes: (names) => reader.transaction('read', (statements) => readImageSizes(statements, names)),
    images: (names) => reader.transaction('read', (statements) => readImages(statements, names)),
  };
}

/** Repeats a job until it is told to stop; does not keep the program alive. A failed turn is tried again at the next. */
function repeat(job: () => Promise<void>, every: number): () => Promise<void> {
  let turn: Promise<void> | null = null;
  const timer = setInterval(() => {
    turn ??= job()
      .catch(() => undefined)
      .finally(() => (turn = null));
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await turn;
  };
}
