import { statusOf, type Field } from './columns';
import type { BadRow, Draft } from './draft';
import { siteOf } from './draft-event';
import type { Columns, Row } from './find-columns';
import { rowDateOf, type SettledContext } from './row-date';

/** Rows by their columns. `names` are the headings as written. */
export function readRows(
  body: readonly Row[],
  columns: Columns,
  names: readonly string[],
  context: SettledContext,
): { drafts: Draft[]; bad: BadRow[] } {
  const drafts: Draft[] = [];
  const bad: BadRow[] = [];
  for (const row of body) {
    const cell = (field: Field) => cellAt(row, columns.fields.get(field));
    const date = rowDateOf(cell, context);
    if ('why' in date) bad.push({ row: row.row, text: row.cells.join('\t'), ...date });
    else {
      const unused = unusedFields(cell, date.usesTime).flatMap((field) => columns.fields.get(field) ?? []);
      const more = [...columns.rest, ...unused].flatMap((place) => noteAt(row, place, names));
      drafts.push({ ...draftOf(row.row, cell, more), when: date.when });
    }
  }
  return { drafts, bad };
}

function cellAt({ cells }: Row, place: number | undefined): string {
  return place === undefined ? '' : (cells[place] ?? '').trim();
}

/** Cells that say nothing where they stand: a word that is no status, a link that leads nowhere. */
function unusedFields(cell: (field: Field) => string, usesTime: boolean): Field[] {
  const unused: Field[] = [];
  if (!usesTime) unused.push('time');
  if (statusOf(cell('status')) === null) unused.push('status');
  if (siteOf(cell('link')) === null) unused.push('link');
  return unused;
}

/** What nobody knows is not lost: its words go below the text, under its heading. */
function noteAt(row: Row, place: number, names: readonly string[]): string[] {
  const [words, name] = [cellAt(row, place), (names[place] ?? '').trim()];
  return words === '' ? [] : [name === '' ? words : `${name}: ${words}`];
}

function draftOf(row: number, cell: (field: Field) => string, more: readonly string[]): Omit<Draft, 'when'> {
  return {
    row,
    headline: cell('headline'),
    text: [cell('text'), ...more].filter(Boolean).join('\n'),
    track: cell('track'),
    place: cell('place'),
    status: statusOf(cell('status')) ?? 'reported',
    sources: listOf(cell('source')),
    link: cell('link'),
    tags: listOf(cell('tags').replaceAll(',', ';')),
  };
}

function listOf(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
