/** Version 2 of the schema: the house style becomes part of the figure settings. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_FIGURE } from '#core/document/create';
import { openDb } from '#desk/library/db';
import { MIGRATIONS, migrate } from '#desk/library/schema';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary } from '../../../../helpers/library';

const DETAILS = { title: 'T', dek: '', language: 'en-GB', zone: 'UTC', credit: '', note: '' };
const plain = { ...DETAILS, style: 'newspaper' };
const dark = { ...DETAILS, style: 'dark' };
const renamed = { ...dark, title: 'Renamed' };

/** A library as version 1 wrote it: the style was changed, then the title, then both. */
async function oldLibrary(): Promise<string> {
  const path = join(await tempFolder(), 'library.sqlite');
  const db = await openDb(path, 'create');
  await db.transaction('write', (statements) => migrate(statements, 0, MIGRATIONS.slice(0, 1)));
  const last = { ...plain, title: 'Both' };
  await db.run(
    `INSERT INTO timelines (id, slug, details, revision, created_at, changed_at) VALUES ('test', 'both', ?, 3, 0, 0)`,
    [JSON.stringify(last)],
  );
  const edits = [
    [plain, dark],
    [dark, renamed],
    [renamed, last],
  ];
  for (const [index, [before, after]] of edits.entries()) {
    const patch = JSON.stringify({ details: { before, after }, tracks: {}, events: {} });
    await db.run(
      `INSERT INTO edits (timeline, revision, kind, subject, action, patch, reverts, state, made_at)
       VALUES ('test', ?, 'details/change', 'T', 'edit', ?, NULL, 'done', 0)`,
      [index + 1, patch],
    );
  }
  await db.close();
  return path;
}

test('L6: the style of an older library goes to the figure settings, in the edit log too, so that undo goes back', async () => {
  const { library } = await openTestLibrary('', { path: await oldLibrary() });
  const stands = async () => {
    const { timeline, history } = await library.load('test');
    return [timeline.details.title, timeline.figure.style, history.undo?.kind];
  };
  const { timeline } = await library.load('test');
  expect(timeline.details).toEqual({ ...DETAILS, reference: '', title: 'Both' });
  expect(timeline.figure).toEqual(DEFAULT_FIGURE);
  expect(await stands()).toEqual(['Both', 'newspaper', 'details/change']);
  await library.undo('test');
  expect(await stands()).toEqual(['Renamed', 'dark', 'details/change']);
  await library.undo('test');
  expect(await stands()).toEqual(['T', 'dark', 'figure/change']);
  await library.undo('test');
  expect(await stands()).toEqual(['T', 'newspaper', undefined]);
  await library.redo('test');
  expect(await stands()).toEqual(['T', 'dark', 'figure/change']);
});
