/** Named versions and publications as rows. */
import { DeskError } from '#contract/errors';
import type { Statements } from './db';
import { countChange, readBody } from './records';
import type { Publication, Version } from './types';

/** The newest first. */
export function readVersions(statements: Statements, timeline: string): Promise<Version[]> {
  return statements.all<Version>(
    'SELECT id, revision, name, made_at AS at FROM versions WHERE timeline = ? ORDER BY revision DESC, made_at DESC',
    [timeline],
  );
}

/** The newest first. */
export async function readPublications(statements: Statements, timeline: string): Promise<Publication[]> {
  const rows = await statements.all<Omit<Publication, 'files'> & { files: string }>(
    'SELECT id, revision, name, files, made_at AS at FROM publications WHERE timeline = ? ORDER BY made_at DESC, revision DESC',
    [timeline],
  );
  return rows.map((row) => ({ ...row, files: readBody<string[]>(row.files) }));
}

export async function writeVersion(
  statements: Statements,
  timeline: string,
  { id, revision, name, at }: Version,
): Promise<void> {
  await statements.run(
    'INSERT INTO versions (id, timeline, revision, name, made_at) VALUES (?, ?, ?, ?, ?)',
    [id, timeline, revision, name, at],
  );
  await countChange(statements);
}

/** `not-found` when there is none. */
export async function deleteVersion(statements: Statements, timeline: string, id: string): Promise<void> {
  const removed = await statements.run('DELETE FROM versions WHERE timeline = ? AND id = ?', [timeline, id]);
  if (removed === 0) throw new DeskError('not-found', { key: 'version-unnamed' });
  await countChange(statements);
}

export async function writePublication(
  statements: Statements,
  timeline: string,
  { id, revision, name, files, at }: Publication,
): Promise<void> {
  await statements.run(
    'INSERT INTO publications (id, timeline, revision, name, files, made_at) VALUES (?, ?, ?, ?, ?, ?)',
    [id, timeline, revision, name, JSON.stringify(files), at],
  );
  await countChange(statements);
}
