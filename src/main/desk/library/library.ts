/** The library over its file: every read is one snapshot, every change one transaction, every change is announced. */
import { stat } from 'node:fs/promises';
import { DeskError } from '#contract/errors';
import type { Push } from '#contract/pushes';
import type { Timeline } from '#core/document/types';
import { commitEdit, commitRedo, commitUndo, type Committed } from './commit';
import type { Statements } from './db';
import { createFeed, type Feed } from './feed';
import { readHistory, readLog } from './history';
import { openFile, type OpenFile, type OpenOptions } from './open';
import { countChange, readHead, readTimeline, writeEvents, writeTracks } from './records';
import { noTimeline } from './errors';
import { freeSlug } from './slugs';
import { readSummaries, readSummary } from './summaries';
import type { Library, Loaded, Standing } from './types';
import { searchWords } from './words';

export interface LibraryOptions extends Omit<OpenOptions, 'fill'> {
  /** Timelines for a library that is made now. */
  seed?(): Promise<readonly Timeline[]>;
  push(push: Push): void;
  /** How often to look for changes by other programs, in ms. */
  readonly pollEvery?: number;
}

const POLL_EVERY = 1_000;

/** Opens the library at a path, or makes it there. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const file = await openFile({
    ...options,
    fill: async (statements) => {
      for (const timeline of (await options.seed?.()) ?? [])
        await addRows(statements, timeline, options.now());
    },
  });
  const feed = await createFeed(file.writer, file.reader, options.push);
  const stop = repeat(() => feed.poll(), options.pollEvery ?? POLL_EVERY);
  const write = guardedWrite(file, await identity(file.path));
  let closed: Promise<void> | undefined;
  return {
    path: file.path,
    ...reads(file, feed),
    ...changes(file, feed, write, options.now),
    close: () => (closed ??= close(file, stop)),
  };
}

async function close({ reader, writer }: OpenFile, stop: () => Promise<void>): Promise<void> {
  await stop();
  // The one that writes goes last: the last to leave empties the write-ahead log.
  await reader.close();
  await writer.close();
}

type Write = <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;

function reads({ reader }: OpenFile, feed: Feed): Pick<Library, 'list' | 'load' | 'has' | 'log' | 'search'> {
  return {
    list: () => reader.transaction('read', readSummaries),
    async load(id) {
      const loaded = await reader.transaction('read', (statements) => loadRows(statements, id));
      feed.follow(id, loaded.revision);
      return loaded;
    },
    has: async (id) => (await reader.get('SELECT 1 FROM timelines WHERE id = ?', [id])) !== undefined,
    log: (id, limit) =>
      reader.transaction('read', async (statements) => {
        await readHead(statements, id);
        return readLog(statements, id, limit);
      }),
    search: (query, limit) =>
      reader.transaction('read', (statements) => searchWords(statements, query, limit)),
  };
}

function changes(
  { reader }: OpenFile,
  feed: Feed,
  write: Write,
  now: () => number,
): Pick<Library, 'add' | 'remove' | 'restore' | 'edit' | 'undo' | 'redo'> {
  const change = async (
    id: string,
    commit: (statements: Statements) => Promise<Committed>,
  ): Promise<Standing> => {
    const { revision, history, patch } = await write(commit);
    if (patch) {
      await feed.announce(id);
      feed.announceList();
    }
    return { revision, history };
  };
  const list = async (work: (statements: Statements) => Promise<void>) => {
    await write(work);
    feed.announceList();
  };
  const summary = (id: string) => reader.transaction('read', (statements) => readSummary(statements, id));
  return {
    async add(timeline) {
      await list((statements) => addRows(statements, timeline, now()));
      feed.follow(timeline.id, 0);
      return summary(timeline.id);
    },
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

async function loadRows(statements: Statements, id: string): Promise<Loaded> {
  const { details, revision, slug } = await readHead(statements, id);
  const timeline = await readTimeline(statements, id, details);
  return { timeline, revision, slug, history: await readHistory(statements, id) };
}

async function addRows(statements: Statements, timeline: Timeline, now: number): Promise<void> {
  const { id, details, tracks, events } = timeline;
  const slug = await freeSlug(statements, details.title, id);
  await statements.run(
    `INSERT INTO timelines (id, slug, details, revision, created_at, changed_at) VALUES (?, ?, ?, 0, ?, ?)`,
    [id, slug, JSON.stringify(details), now, now],
  );
  await writeTracks(statements, id, tracks);
  await writeEvents(statements, id, events);
  await countChange(statements);
}

async function markDeleted(statements: Statements, id: string, now: number): Promise<void> {
  const sql = 'UPDATE timelines SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL';
  if ((await statements.run(sql, [now, id])) === 0) throw noTimeline(id);
  await countChange(statements);
}

/** Another timeline may have taken the slug in the meantime. */
async function unmarkDeleted(statements: Statements, id: string): Promise<void> {
  const row = await statements.get<{ title: string; deleted: number | null }>(
    `SELECT details ->> 'title' AS title, deleted_at AS deleted FROM timelines WHERE id = ?`,
    [id],
  );
  if (!row) throw noTimeline(id);
  if (row.deleted === null) return;
  const slug = await freeSlug(statements, row.title, id);
  await statements.run('UPDATE timelines SET deleted_at = NULL, slug = ? WHERE id = ?', [slug, id]);
  await countChange(statements);
}

/**
 * Writes only while the file at the path is still the one that was opened: SQLite would go on writing into a file
 * that was deleted or replaced, and all of it would be lost with the last program that holds it.
 */
function guardedWrite({ path, writer }: OpenFile, opened: string): Write {
  return (work) =>
    writer.transaction('write', async (statements) => {
      const now = await identity(path).catch(() => '');
      if (now !== opened)
        throw new DeskError(
          'library-unavailable',
          `${path} was moved, deleted or replaced while Dateline had it open. Put it back, or start Dateline again.`,
        );
      return work(statements);
    });
}

/** Which file lies at a path. */
async function identity(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
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
