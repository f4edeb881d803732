/** The desk's own house styles as rows. What stands there was written by this or an older version: it is checked by who reads it. */
import type { HouseStyle } from '#core/figure/style';
import type { Statements } from './db';
import { countChange, readBody } from './records';

/** In the order of ids. */
export async function readStyleBodies(statements: Statements): Promise<unknown[]> {
  const rows = await statements.all<{ body: string }>('SELECT body FROM styles ORDER BY id');
  return rows.map(({ body }) => readBody<unknown>(body));
}

/** In place of the one with its id. */
export async function writeStyle(statements: Statements, style: HouseStyle): Promise<void> {
  await statements.run(
    'INSERT INTO styles (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
    [style.id, JSON.stringify(style)],
  );
  await countChange(statements);
}

/** Whether there was one. */
export async function deleteStyle(statements: Statements, id: string): Promise<boolean> {
  const removed = await statements.run('DELETE FROM styles WHERE id = ?', [id]);
  if (removed > 0) await countChange(statements);
  return removed > 0;
}
