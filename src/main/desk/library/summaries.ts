import type { Details } from '#core/document/types';
import type { Summary } from '#contract/requests/library';
import type { Statements } from './db';
import { noTimeline } from './errors';
import { readBody } from './records';

/** Bounds are of what is written: an open end counts by its other end. All columns of events come from one index. */
const SELECT = `
  SELECT t.id, t.slug, t.details, t.revision, t.created_at AS createdAt, t.changed_at AS changedAt,
    (SELECT count(*) FROM tracks WHERE tracks.timeline = t.id) AS tracks,
    count(e.row) AS events,
    CASE WHEN count(e.earliest) THEN min(coalesce(e.earliest, e.latest)) END AS earliest,
    CASE WHEN count(e.latest) THEN max(coalesce(e.latest, e.earliest)) END AS latest
  FROM timelines t LEFT JOIN events e ON e.timeline = t.id
  WHERE t.deleted_at IS NULL`;

type Row = Omit<Summary, 'title' | 'zone'> & { readonly details: string };

export async function readSummaries(statements: Statements): Promise<Summary[]> {
  const rows = await statements.all<Row>(`${SELECT} GROUP BY t.id ORDER BY t.changed_at DESC, t.rowid DESC`);
  return rows.map(summaryOf);
}

export async function readSummary(statements: Statements, id: string): Promise<Summary> {
  const row = await statements.get<Row>(`${SELECT} AND t.id = ? GROUP BY t.id`, [id]);
  if (!row) throw noTimeline(id);
  return summaryOf(row);
}

function summaryOf({ details, ...row }: Row): Summary {
  const { title, zone } = readBody<Details>(details);
  return { ...row, title, zone };
}
