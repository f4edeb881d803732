import type { Details } from '#core/document/types';
import type { Summary } from '#contract/requests/library';
import type { Statements } from './db';
import { noTimeline } from './errors';
import { readBody } from './records';

/** Bounds are of what is written: an open end counts by its other end. All columns of events come from one index. */
const SELECT = `
  SELECT t.id, t.slug, t.details, t.revision, t.created_at AS createdAt, t.changed_at AS changedAt,
    t.archived_at AS archivedAt, t.deleted_at AS deletedAt,
    (SELECT count(*) FROM tracks WHERE tracks.timeline = t.id) AS tracks,
    count(e.row) AS events,
    CASE WHEN count(e.earliest) THEN min(coalesce(e.earliest, e.latest)) END AS earliest,
    CASE WHEN count(e.latest) THEN max(coalesce(e.latest, e.earliest)) END AS latest
  FROM timelines t LEFT JOIN events e ON e.timeline = t.id`;

type Row = Omit<Summary, 'title' | 'zone'> & { readonly details: string };

/** The last changed first. */
export async function readSummaries(statements: Statements): Promise<Summary[]> {
  const rows = await statements.all<Row>(
    `${SELECT} WHERE t.deleted_at IS NULL GROUP BY t.id ORDER BY t.changed_at DESC, t.rowid DESC`,
  );
  return rows.map(summaryOf);
}

/** Those that were deleted, the last first. */
export async function readTrash(statements: Statements): Promise<Summary[]> {
  const rows = await statements.all<Row>(
    `${SELECT} WHERE t.deleted_at IS NOT NULL GROUP BY t.id ORDER BY t.deleted_at DESC, t.rowid DESC`,
  );
  return rows.map(summaryOf);
}

export async function readSummary(statements: Statements, id: string): Promise<Summary> {
  const row = await statements.get<Row>(`${SELECT} WHERE t.deleted_at IS NULL AND t.id = ? GROUP BY t.id`, [
    id,
  ]);
  if (!row) throw noTimeline(id);
  return summaryOf(row);
}

function summaryOf({ details, ...row }: Row): Summary {
  const { title, zone } = readBody<Details>(details);
  return { ...row, title, zone };
}
