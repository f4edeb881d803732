import type { Patch } from '#core/edits/patch';
import type { EditName, History } from '#contract/requests/timeline';
import type { Statements } from './db';
import { readBody } from './records';
import type { LogEntry, LogPage } from './types';

/** A row of the edit log that is an edit. */
export interface LoggedEdit extends EditName {
  readonly revision: number;
  readonly patch: Patch;
}

/** What undo and redo would do next. */
export async function readHistory(statements: Statements, timeline: string): Promise<History> {
  return {
    undo: nameOf(await statements.get<EditName>(nextSql('undo', 'kind, subject'), [timeline])),
    redo: nameOf(await statements.get<EditName>(nextSql('redo', 'kind, subject'), [timeline])),
  };
}

/** The edit that undo or redo would act on, with its patch. */
export async function readNext(
  statements: Statements,
  timeline: string,
  action: 'undo' | 'redo',
): Promise<LoggedEdit | null> {
  const row = await statements.get<EditName & { revision: number; patch: string }>(
    nextSql(action, 'kind, subject, revision, patch'),
    [timeline],
  );
  return row ? { ...row, patch: readBody<Patch>(row.patch) } : null;
}

/** Newest first; with `before` only those before that revision. */
export function readLog(
  statements: Statements,
  timeline: string,
  { limit, before = Number.MAX_SAFE_INTEGER }: LogPage,
): Promise<LogEntry[]> {
  return statements.all<LogEntry>(
    `SELECT revision, kind, subject, action, made_at AS at FROM edits
     WHERE timeline = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
    [timeline, before, limit],
  );
}

/** The patches of the revisions after one, in order. */
export async function readPatches(
  statements: Statements,
  timeline: string,
  after: number,
): Promise<{ revision: number; patch: Patch }[]> {
  const rows = await statements.all<{ revision: number; patch: string }>(
    'SELECT revision, patch FROM edits WHERE timeline = ? AND revision > ? ORDER BY revision',
    [timeline, after],
  );
  return rows.map(({ revision, patch }) => ({ revision, patch: readBody<Patch>(patch) }));
}

/** Undone edits lie after all that are done, so undo takes the last that is done and redo the first that is not. */
function nextSql(action: 'undo' | 'redo', columns: string): string {
  const [state, order] = action === 'undo' ? ['done', 'DESC'] : ['undone', 'ASC'];
  return `SELECT ${columns} FROM edits WHERE timeline = ? AND state = '${state}' ORDER BY revision ${order} LIMIT 1`;
}

function nameOf(row: EditName | undefined): EditName | null {
  return row ?? null;
}
