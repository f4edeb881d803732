/** Documents as rows. A record's body is its JSON; the columns beside it are for finding it. */
import { compareTracks } from '#core/document/order';
import type { Details, FigureSettings, Timeline, TimelineEvent, Track } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import type { Statements, Values } from './db';
import { noTimeline } from './errors';
import { forgetWords, indexWords } from './words';

/** What the library says of a timeline as a whole. */
export interface Head {
  readonly slug: string;
  readonly details: Details;
  readonly figure: FigureSettings;
  readonly revision: number;
}

/** A timeline that is not deleted; `not-found` else. */
export async function readHead(statements: Statements, id: string): Promise<Head> {
  const row = await statements.get<{ slug: string; details: string; figure: string; revision: number }>(
    'SELECT slug, details, figure, revision FROM timelines WHERE id = ? AND deleted_at IS NULL',
    [id],
  );
  if (!row) throw noTimeline(id);
  return {
    ...row,
    details: readBody<Details>(row.details),
    figure: readBody<FigureSettings>(row.figure),
  };
}

/** The whole document, in canonical order. */
export async function readTimeline(
  statements: Statements,
  id: string,
  { details, figure }: Pick<Head, 'details' | 'figure'>,
): Promise<Timeline> {
  const tracks = await readTracks(statements, id);
  const events = await statements.all<Body>('SELECT body FROM events WHERE timeline = ? ORDER BY id', [id]);
  return { id, details, figure, tracks, events: events.map(({ body }) => readBody<TimelineEvent>(body)) };
}

/** As they stand from the top. */
export async function readTracks(statements: Statements, id: string): Promise<Track[]> {
  const tracks = await statements.all<Body>('SELECT body FROM tracks WHERE timeline = ?', [id]);
  return tracks.map(({ body }) => readBody<Track>(body)).sort(compareTracks);
}

export async function countEvents(statements: Statements, id: string): Promise<number> {
  const row = await statements.get<{ count: number }>(
    'SELECT count(*) AS count FROM events WHERE timeline = ?',
    [id],
  );
  return row?.count ?? 0;
}

/** The ids that parts of `limit` events follow on, null for the first; none without events. */
export async function readParts(
  statements: Statements,
  id: string,
  limit: number,
): Promise<(string | null)[]> {
  const rows = await statements.all<{ after: string | null }>(
    `SELECT after FROM (
       SELECT lag(id) OVER (ORDER BY id) AS after, row_number() OVER (ORDER BY id) - 1 AS before
       FROM events WHERE timeline = ?
     ) WHERE before % ? = 0 ORDER BY before`,
    [id, limit],
  );
  return rows.map(({ after }) => after);
}

/** At most `limit` events behind the id `after`, in the order of ids, as the text of a JSON array. */
export async function readEventPart(
  statements: Statements,
  id: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<{ events: string }> {
  const row = await statements.get<{ events: string | null }>(
    `SELECT group_concat(body, ',' ORDER BY id) AS events
     FROM (SELECT id, body FROM events WHERE timeline = ? AND id > ? ORDER BY id LIMIT ?)`,
    [id, after ?? '', limit],
  );
  return { events: `[${row?.events ?? ''}]` };
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

/** Writes records in place of those with their ids, in one statement however many there are. */
export async function writeTracks(
  statements: Statements,
  timeline: string,
  tracks: readonly Track[],
): Promise<void> {
  if (tracks.length === 0) return;
  await statements.run(
    `INSERT INTO tracks (timeline, id, body) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?) WHERE true
     ON CONFLICT (timeline, id) DO UPDATE SET body = excluded.body`,
    [timeline, JSON.stringify(tracks.map((track) => [track.id, JSON.stringify(track)]))],
  );
}

export async function writeEvents(
  statements: Statements,
  timeline: string,
  events: readonly TimelineEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await statements.run(
    `INSERT INTO events (timeline, id, track, body, earliest, latest)
     SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
     ON CONFLICT (timeline, id) DO UPDATE SET track = excluded.track, body = excluded.body,
       earliest = excluded.earliest, latest = excluded.latest`,
    [timeline, JSON.stringify(events.map(eventRow))],
  );
  await indexWords(statements, timeline, events);
}

export async function removeRecords(
  statements: Statements,
  table: 'tracks' | 'events',
  timeline: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (table === 'events') await forgetWords(statements, timeline, ids);
  await statements.run(`DELETE FROM ${table} WHERE timeline = ? AND id IN (SELECT value FROM json_each(?))`, [
    timeline,
    JSON.stringify(ids),
  ]);
}

/** Counts a change of the library; belongs into every transaction that writes. */
export async function countChange(statements: Statements): Promise<void> {
  await statements.run('UPDATE library SET changes = changes + 1');
}

interface Body {
  readonly body: string;
}

function eventRow(event: TimelineEvent): Values {
  const { earliest, latest } = boundsOf(event.when);
  return [event.id, event.track, JSON.stringify(event), earliest, latest];
}

/** A body that is no JSON was not written by the desk: the file is damaged. */
export function readBody<T>(body: string): T {
  try {
    return JSON.parse(body) as T;
  } catch (cause) {
    throw Object.assign(new Error('a record is not JSON', { cause }), { code: 'SQLITE_CORRUPT' });
  }
}
