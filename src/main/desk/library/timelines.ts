/** Whole timelines: reading one, taking one in, marking one as deleted. */
import type { Timeline } from '#core/document/types';
import type { Statements } from './db';
import { noTimeline } from './errors';
import { readHistory } from './history';
import {
  countChange,
  countEvents,
  readEventPart,
  readParts,
  readHead,
  readTimeline,
  readTracks,
  writeEvents,
  writeTracks,
} from './records';
import { freeSlug } from './slugs';
import type { EventPart, Loaded, Outlined, PartOf } from './types';

export async function loadRows(statements: Statements, id: string): Promise<Loaded> {
  const head = await readHead(statements, id);
  const timeline = await readTimeline(statements, id, head);
  const { revision, slug } = head;
  return { timeline, revision, slug, history: await readHistory(statements, id) };
}

/** All of a timeline but its events. */
export async function outlineRows(statements: Statements, id: string, limit: number): Promise<Outlined> {
  const { revision, details, figure } = await readHead(statements, id);
  return {
    outline: { id, details, figure, tracks: await readTracks(statements, id) },
    events: await countEvents(statements, id),
    parts: await readParts(statements, id, limit),
    revision,
    history: await readHistory(statements, id),
  };
}

/** A part of its events, and the revision that they are of. */
export async function eventPart(statements: Statements, id: string, part: PartOf): Promise<EventPart> {
  const { revision } = await readHead(statements, id);
  return { revision, ...(await readEventPart(statements, id, part)) };
}

/** Takes a timeline in; with the other id, if one is given and its own is taken. Gives the id that it has now. */
export async function addRows(
  statements: Statements,
  timeline: Timeline,
  now: number,
  otherId?: string,
): Promise<string> {
  const { details, figure, tracks, events } = timeline;
  const id = otherId && (await isTaken(statements, timeline.id)) ? otherId : timeline.id;
  const slug = await freeSlug(statements, details.title, id);
  await statements.run(
    `INSERT INTO timelines (id, slug, details, figure, revision, created_at, changed_at) VALUES (?, ?, ?, ?, 0, ?, ?)`,
    [id, slug, JSON.stringify(details), JSON.stringify(figure), now, now],
  );
  await writeTracks(statements, id, tracks);
  await writeEvents(statements, id, events);
  await countChange(statements);
  return id;
}

/** Whether a timeline has that id, deleted ones included. */
async function isTaken(statements: Statements, id: string): Promise<boolean> {
  return (await statements.get('SELECT 1 FROM timelines WHERE id = ?', [id])) !== undefined;
}

export async function markDeleted(statements: Statements, id: string, now: number): Promise<void> {
  const sql = 'UPDATE timelines SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL';
  if ((await statements.run(sql, [now, id])) === 0) throw noTimeline(id);
  await countChange(statements);
}

/** Puts a timeline away, or takes it back; `at` in ms since the epoch, null: back. */
export async function markArchived(statements: Statements, id: string, at: number | null): Promise<void> {
  const sql = 'UPDATE timelines SET archived_at = ? WHERE id = ? AND deleted_at IS NULL';
  if ((await statements.run(sql, [at, id])) === 0) throw noTimeline(id);
  await countChange(statements);
}

/** Removes a timeline that was deleted, with its log and all that is remembered of it; `not-found` for any other. */
export async function destroyRows(statements: Statements, id: string): Promise<void> {
  const row = await statements.get('SELECT 1 FROM timelines WHERE id = ? AND deleted_at IS NOT NULL', [id]);
  if (!row) throw noTimeline(id);
  await statements.run('DELETE FROM words WHERE rowid IN (SELECT row FROM events WHERE timeline = ?)', [id]);
  // Rows of the log refer to others before them.
  await statements.run('DELETE FROM edits WHERE timeline = ? AND reverts IS NOT NULL', [id]);
  for (const table of ['edits', 'versions', 'publications', 'events', 'tracks'])
    await statements.run(`DELETE FROM ${table} WHERE timeline = ?`, [id]);
  await statements.run('DELETE FROM timelines WHERE id = ?', [id]);
  await countChange(statements);
}

/** Another timeline may have taken the slug in the meantime. */
export async function unmarkDeleted(statements: Statements, id: string): Promise<void> {
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
