/** A patch on the stored rows: what core's applyPatch does to a document, without reading the document. */
import { DeskError } from '#contract/errors';
import type { Issue } from '#core/document/issue';
import { MAX_EVENTS, MAX_TRACKS } from '#core/document/schema';
import type { TimelineEvent, Track } from '#core/document/types';
import { isEqual } from '#core/edits/equal';
import type { Said } from '#core/sentences/said';
import type { Change, Changes, Patch } from '#core/edits/patch';
import type { Statements } from './db';
import { readRecords, removeRecords, writeEvents, writeTracks, type Head } from './records';

type Identified = { readonly id: string };

/**
 * Applies a patch to the tracks and events of a timeline and checks its details and figure settings, which the caller writes.
 * `conflict` when a record is not as the patch expects it (E2), `invalid-input` when the result would break a rule
 * (D2, D3, D7); the transaction is to be rolled back then.
 */
export async function applyToRows(
  statements: Statements,
  timeline: string,
  { details, figure }: Pick<Head, 'details' | 'figure'>,
  patch: Patch,
): Promise<void> {
  refuse([...misnamed('tracks', patch.tracks), ...misnamed('events', patch.events)]);
  if (patch.details && !isEqual(patch.details.before, details)) throw conflict({ key: 'details-changed' });
  if (patch.figure && !isEqual(patch.figure.before, figure)) throw conflict({ key: 'figure-changed' });
  await checkBefore(statements, timeline, 'tracks', patch.tracks, ({ name }: Track) => name);
  await checkBefore(statements, timeline, 'events', patch.events, ({ headline }: TimelineEvent) => headline);
  await removeRecords(statements, 'events', timeline, removed(patch.events));
  await removeRecords(statements, 'tracks', timeline, removed(patch.tracks));
  await writeTracks(statements, timeline, written(patch.tracks));
  await writeEvents(statements, timeline, written(patch.events));
  refuse([...(await strays(statements, timeline, patch)), ...(await excess(statements, timeline, patch))]);
}

/** A record must be what the patch says it was (E2). */
async function checkBefore<T extends Identified>(
  statements: Statements,
  timeline: string,
  table: 'tracks' | 'events',
  changes: Changes<T>,
  nameOf: (record: T) => string,
): Promise<void> {
  const ids = Object.keys(changes);
  if (ids.length === 0) return;
  const stored = await readRecords<T>(statements, table, timeline, ids);
  for (const [id, { before }] of Object.entries(changes)) {
    const now = stored.get(id) ?? null;
    if (!isEqual(before, now))
      throw conflict({ key: 'record-changed', name: nameOf((now ?? before) as T) || id });
  }
}

function conflict(says: Said): DeskError {
  return new DeskError('conflict', says);
}

/** A change stands under the id of its record, or two records could get the same id (D2). */
function misnamed<T extends Identified>(list: string, changes: Changes<T>): Issue[] {
  return Object.entries(changes).flatMap(([id, { before, after }]) =>
    [before, after].some((record) => record && record.id !== id)
      ? [issue('D2', `${list}.${id}`, { key: 'id-changed', id })]
      : [],
  );
}

/** Events without a track (D3): among those the patch writes, and those left on tracks that it removes. */
async function strays(statements: Statements, timeline: string, patch: Patch): Promise<Issue[]> {
  const events = written(patch.events);
  const wanted = [...new Set(events.map(({ track }) => track))];
  const there = await readRecords<Track>(statements, 'tracks', timeline, wanted);
  const left = await eventsOn(statements, timeline, removed(patch.tracks));
  const lost = new Map(
    [...events.filter(({ track }) => !there.has(track)), ...left].map(({ id, track }) => [id, track]),
  );
  return [...lost].map(([id, track]) => issue('D3', `events.${id}.track`, { key: 'track-needed', track }));
}

function eventsOn(
  statements: Statements,
  timeline: string,
  tracks: readonly string[],
): Promise<{ id: string; track: string }[]> {
  if (tracks.length === 0) return Promise.resolve([]);
  return statements.all(
    'SELECT id, track FROM events WHERE timeline = ? AND track IN (SELECT value FROM json_each(?)) LIMIT 100',
    [timeline, JSON.stringify(tracks)],
  );
}

/** Lists that have grown too long (D7); counted only where the patch adds to them. */
async function excess(statements: Statements, timeline: string, patch: Patch): Promise<Issue[]> {
  const issues: Issue[] = [];
  const limits = [
    ['tracks', MAX_TRACKS, patch.tracks, 'too-many-tracks'],
    ['events', MAX_EVENTS, patch.events, 'too-many-events'],
  ] as const;
  for (const [table, most, changes, key] of limits) {
    if (!Object.values<Change<unknown>>(changes).some(({ before, after }) => !before && after)) continue;
    const sql = `SELECT count(*) AS count FROM ${table} WHERE timeline = ?`;
    const { count = 0 } = (await statements.get<{ count: number }>(sql, [timeline])) ?? {};
    if (count > most) issues.push(issue('D7', table, { key, most }));
  }
  return issues;
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0)
    throw new DeskError('invalid-input', { key: 'edit-refused', what: issues[0]!.says }, [...issues]);
}

function issue(rule: string, path: string, says: Said): Issue {
  return { severity: 'error', path, says, rule };
}

function written<T>(changes: Changes<T>): T[] {
  return Object.values(changes).flatMap(({ after }) => (after ? [after] : []));
}

function removed<T>(changes: Changes<T>): string[] {
  return Object.entries(changes).flatMap(([id, { after }]) => (after ? [] : [id]));
}
