import { slugOf } from '#core/document/slug';
import type { Statements } from './db';

/** The title's slug, or, when another timeline has it, the first free one of `-2`, `-3` and on. */
export async function freeSlug(statements: Statements, title: string, id: string): Promise<string> {
  const slug = slugOf(title);
  const rows = await statements.all<{ slug: string }>(
    `SELECT slug FROM timelines WHERE id <> ? AND deleted_at IS NULL AND (slug = ? OR substr(slug, 1, ?) = ?)`,
    [id, slug, [...slug].length + 1, `${slug}-`],
  );
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
