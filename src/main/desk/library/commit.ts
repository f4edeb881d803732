/** Edits, undo and redo: each in one transaction with its row in the edit log. */
import { DeskError } from '#contract/errors';
import type { EditName } from '#contract/requests/timeline';
import type { Edit } from '#core/edits/edit';
import { isEmptyPatch, reversePatch, type Patch } from '#core/edits/patch';
import type { Statements } from './db';
import { readHistory, readNext } from './history';
import { applyToRows } from './patching';
import { countChange, readHead, type Head } from './records';
import { freeSlug } from './slugs';
import { slugOf } from '#core/document/slug';
import type { Standing } from './types';

/** `patch` is null when nothing changed, and then the revision is the old one. */
export interface Committed extends Standing {
  readonly patch: Patch | null;
}

/** `at` in ms since the epoch. */
export async function commitEdit(
  statements: Statements,
  id: string,
  edit: Edit,
  at: number,
): Promise<Committed> {
  const head = await readHead(statements, id);
  if (isEmptyPatch(edit.patch))
    return { revision: head.revision, history: await readHistory(statements, id), patch: null };
  const revision = await change(statements, id, head, edit.patch, at);
  await statements.run(`UPDATE edits SET state = 'dropped' WHERE timeline = ? AND state = 'undone'`, [id]);
  await log(statements, id, edit, { revision, action: 'edit', patch: edit.patch, reverts: null, at });
  return { revision, history: await readHistory(statements, id), patch: edit.patch };
}

export async function commitUndo(statements: Statements, id: string, at: number): Promise<Committed> {
  return commitStep(statements, id, 'undo', at);
}

export async function commitRedo(statements: Statements, id: string, at: number): Promise<Committed> {
  return commitStep(statements, id, 'redo', at);
}

async function commitStep(
  statements: Statements,
  id: string,
  action: 'undo' | 'redo',
  at: number,
): Promise<Committed> {
  const head = await readHead(statements, id);
  const next = await readNext(statements, id, action);
  if (!next) throw new DeskError(`nothing-to-${action}`, { key: `nothing-to-${action}` });
  const patch = action === 'undo' ? reversePatch(next.patch) : next.patch;
  const revision = await change(statements, id, head, patch, at);
  await statements.run('UPDATE edits SET state = ? WHERE timeline = ? AND revision = ?', [
    action === 'undo' ? 'undone' : 'done',
    id,
    next.revision,
  ]);
  await log(statements, id, next, { revision, action, patch, reverts: next.revision, at });
  return { revision, history: await readHistory(statements, id), patch };
}

/** Writes what a patch changes; gives the new revision. */
async function change(
  statements: Statements,
  id: string,
  head: Head,
  patch: Patch,
  at: number,
): Promise<number> {
  await applyToRows(statements, id, head, patch);
  const revision = head.revision + 1;
  const details = patch.details?.after ?? head.details;
  const figure = patch.figure?.after ?? head.figure;
  const renamed = slugOf(details.title) !== slugOf(head.details.title);
  const slug = renamed ? await freeSlug(statements, details.title, id) : head.slug;
  await statements.run(
    'UPDATE timelines SET slug = ?, details = ?, figure = ?, revision = ?, changed_at = ? WHERE id = ?',
    [slug, JSON.stringify(details), JSON.stringify(figure), revision, at, id],
  );
  await countChange(statements);
  return revision;
}

interface Entry {
  readonly revision: number;
  readonly action: 'edit' | 'undo' | 'redo';
  readonly patch: Patch;
  readonly reverts: number | null;
  readonly at: number;
}

async function log(
  statements: Statements,
  id: string,
  { kind, subject }: EditName,
  entry: Entry,
): Promise<void> {
  const { revision, action, patch, reverts, at } = entry;
  const state = action === 'edit' ? 'done' : null;
  await statements.run(
    `INSERT INTO edits (timeline, revision, kind, subject, action, patch, reverts, state, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, revision, kind, subject, action, JSON.stringify(patch), reverts, state, at],
  );
}
