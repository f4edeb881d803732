/** The index of words: an FTS5 table kept in the same transaction as the events (https://sqlite.org/fts5.html). */
import type { TimelineEvent } from '#core/document/types';
import type { Hit } from '#contract/requests/library';
import type { Statements } from './db';

/** Puts the words of events that were just written in place of those they had. */
export async function indexWords(
  statements: Statements,
  timeline: string,
  events: readonly TimelineEvent[],
): Promise<void> {
  await forgetWords(
    statements,
    timeline,
    events.map(({ id }) => id),
  );
  await statements.run(
    `INSERT INTO words (rowid, headline, text, place, sources, tags)
     SELECT events.row, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
     FROM json_each(?) AS written CROSS JOIN events ON events.timeline = ? AND events.id = written.value ->> 0`,
    [JSON.stringify(events.map((event) => [event.id, ...textsOf(event)])), timeline],
  );
}

/** Takes the words of events out; to be done while the events are still there. */
export async function forgetWords(
  statements: Statements,
  timeline: string,
  ids: readonly string[],
): Promise<void> {
  await statements.run(
    `DELETE FROM words WHERE rowid IN
       (SELECT row FROM events WHERE timeline = ? AND id IN (SELECT value FROM json_each(?)))`,
    [timeline, JSON.stringify(ids)],
  );
}

/** Events of timelines that are not deleted, best first; a headline counts most. */
export async function searchWords(statements: Statements, query: string, limit: number): Promise<Hit[]> {
  const match = matchOf(query);
  if (!match) return [];
  const rows = await statements.all<Hit>(
    `SELECT timelines.id AS timeline, timelines.details ->> 'title' AS title,
       events.id AS event, events.body ->> 'headline' AS headline,
       snippet(words, -1, ?, ?, '…', 16) AS excerpt
     FROM words JOIN events ON events.row = words.rowid JOIN timelines ON timelines.id = events.timeline
     WHERE words MATCH ? AND timelines.deleted_at IS NULL
     ORDER BY bm25(words, 8.0, 1.0, 3.0, 2.0, 3.0), events.row LIMIT ?`,
    [OPEN, CLOSE, match, limit],
  );
  return rows.map((row) => ({ ...row, excerpt: mark(row.excerpt) }));
}

/**
 * The query in FTS5's language: every word as a quoted prefix, all of them wanted. Only letters, digits and marks
 * get through, which is what the tokenizer keeps as well, so nothing typed can be read as an operator.
 */
export function matchOf(query: string): string {
  const words = query.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  return words.map((word) => `"${word}"*`).join(' ');
}

const OPEN = '\u0002';
const CLOSE = '\u0003';

/** Marks the words found with U+2039 and U+203A; the text's own such quotes become plain ones, so that they mark nothing. */
function mark(excerpt: string): string {
  return excerpt
    .replace(/[‹›]/g, "'")
    .replaceAll(OPEN, '‹')
    .replaceAll(CLOSE, '›')
    .replace(/\s+/g, ' ')
    .trim();
}

function textsOf({ headline, text, place, sources, tags }: TimelineEvent): string[] {
  const said = sources.flatMap(({ publisher, person, quote }) => [publisher, person, quote]);
  return [headline, text, place, said.filter(Boolean).join('\n'), tags.join('\n')].map(withoutControls);
}

/** Control characters would end a text early, or look like the marks above. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008]/g, ' ');
}
