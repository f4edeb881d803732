/** Documents as rows. A record's body is its JSON; the columns beside it are for finding it. */
import { compareTracks } from '#core/document/order';
import type { Details, Timeline, TimelineEvent, Track } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import type { Statements, Values } from './db';
import { noTimeline } from './errors';
import { forgetWords, indexWords } from './words';

/** What the library says of a timeline as a whole. */
export interface Head {
  readonly slug: string;
  readonly details: Details;
  readonly revision: number;
}

/** A timeline that is not deleted; `not-found` else. */
export async function readHead(statements: Statements, id: string): Promise<Head> {
  const row = await statements.get<{ slug: string; details: string; revision: number }>(
    'SELECT slug, details, revision FROM timelines WHERE id = ? AND deleted_at IS NULL',
    [id],
  );
  if (!row) throw noTimeline(id);
  return { ...row, details: readBody<Details>(row.details) };
}

/** The whole document, in canonical order. */
export async function readTimeline(statements: Statements, id: string, details: Details): Promise<Timeline> {
  const tracks = await statements.all<Body>('SELECT body FROM tracks WHERE timeline = ?', [id]);
  const events = await statements.all<Body>('SELECT body FROM events WHERE timeline = ? ORDER BY id', [id]);
  return {
    id,
    details,
    tracks: tracks.map(({ body }) => readBody<Track>(body)).sort(compareTracks),
    events: events.map(({ body }) => readBody<TimelineEvent>(body)),
  };
}

/** Records of one list by id; those that are not there are left out. Reads no others, however many there are. */
export async function readRecords<T>(
  statements: Statements,
  table: 'tracks' | 'events',
  timeline: string,
  ids: readonly string[],
): Promise<Map<string, T>> {
  const rows = await statements.all<Body & { id: string }>(
    `SELECT id, body FROM ${table} WHERE timeline = ? AND id IN (SELECT value FROM json_each(?))`,
    [timeline, JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, body }) => [id, readBody<T>(body)]));
}

export async function writeTracks(
  statements: Statements,
  timeline: string,
  tracks: readonly Track[],
): Promise<void> {
  await statements.runMany(
    `INSERT INTO tracks (timeline, id, body) VALUES (?, ?, ?)
     ON CONFLICT (timeline, id) DO UPDATE SET body = excluded.body`,
    tracks.map((track) => [timeline, track.id, JSON.stringify(track)]),
  );
}

export async function writeEvents(
  statements: Statements,
  timeline: string,
  events: readonly TimelineEvent[],
): Promise<void> {
  await statements.runMany(
    `INSERT INTO events (timeline, id, track, body, earliest, latest) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (timeline, id) DO UPDATE SET track = excluded.track, body = excluded.body,
       earliest = excluded.earliest, latest = excluded.latest`,
    events.map((event) => eventRow(timeline, event)),
  );
  await indexWords(statements, timeline, events);
}

export async function removeRecords(
  statements: Statements,
  table: 'tracks' | 'events',
  timeline: string,
  ids: readonly string[],
): Promise<void> {
  if (table === 'events') await forgetWords(statements, timeline, ids);
  await statements.runMany(
    `DELETE FROM ${table} WHERE timeline = ? AND id = ?`,
    ids.map((id) => [timeline, id]),
  );
}

/** Counts a change of the library; belongs into every transaction that writes. */
export async function countChange(statements: Statements): Promise<void> {
  await statements.run('UPDATE library SET changes = changes + 1');
}

interface Body {
  readonly body: string;
}

function eventRow(timeline: string, event: TimelineEvent): Values {
  const { earliest, latest } = boundsOf(event.when);
  return [timeline, event.id, event.track, JSON.stringify(event), earliest, latest];
}

/** A body that is no JSON was not written by the desk: the file is damaged. */
export function readBody<T>(body: string): T {
  try {
    return JSON.parse(body) as T;
  } catch (cause) {
    throw Object.assign(new Error('a record is not JSON', { cause }), { code: 'SQLITE_CORRUPT' });
  }
}
