import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDb, type Db } from '#desk/library/db';
import { createQueue } from '#desk/library/queue';
import { tempFolder } from '../../../../helpers/folder';

async function openEmpty(): Promise<{ db: Db; path: string }> {
  const path = join(await tempFolder(), 'test.sqlite');
  const db = await openDb(path, 'create');
  await db.exec('CREATE TABLE t (x INTEGER NOT NULL) STRICT');
  return { db, path };
}

const valuesOf = async (db: Db) =>
  (await db.all<{ x: number }>('SELECT x FROM t ORDER BY x')).map(({ x }) => x);

test('jobs of a queue run one after another in their order, and one that fails stops none', async () => {
  const queue = createQueue();
  const seen: string[] = [];
  const job = (name: string, fails = false) =>
    queue(async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const outcomes = await Promise.allSettled([job('a'), job('b', true), job('c')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('transactions given at the same time do not mix', async () => {
  const { db } = await openEmpty();
  const add = (x: number, fails: boolean) =>
    db.transaction('write', async (statements) => {
      await statements.run('INSERT INTO t VALUES (?)', [x]);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (fails) throw new Error('no');
      await statements.run('INSERT INTO t VALUES (?)', [x + 100]);
    });
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((x) => add(x, x % 2 === 0)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(await valuesOf(db)).toEqual([1, 3, 101, 103]);
  await db.close();
});

test('a full disk is library-unavailable, takes back the transaction alone, and the next one works', async () => {
  const { db } = await openEmpty();
  await db.run('INSERT INTO t VALUES (1)');
  await db.exec('PRAGMA max_page_count = 4');
  const fill = db.transaction('write', (statements) =>
    statements.run(
      'WITH RECURSIVE n (x) AS (VALUES (2) UNION ALL SELECT x + 1 FROM n LIMIT 5000) INSERT INTO t SELECT x FROM n',
    ),
  );
  await expect(fill).rejects.toMatchObject({
    code: 'library-unavailable',
    message: expect.stringContaining('disk is full'),
  });
  expect(await valuesOf(db)).toEqual([1]);
  await db.exec('PRAGMA max_page_count = 1000');
  await db.transaction('write', (statements) => statements.run('INSERT INTO t VALUES (2)'));
  expect(await valuesOf(db)).toEqual([1, 2]);
  await db.close();
});

test('a library held by another program is library-unavailable', async () => {
  const { db, path } = await openEmpty();
  const other = await openDb(path, 'write');
  await other.exec('PRAGMA busy_timeout = 10');
  const held = db.transaction('write', () =>
    expect(other.transaction('write', async () => undefined)).rejects.toMatchObject({
      code: 'library-unavailable',
      message: expect.stringContaining('another program holds it'),
    }),
  );
  await held;
  await Promise.all([db.close(), other.close()]);
});

test('a connection that only reads cannot write', async () => {
  const { db, path } = await openEmpty();
  const reader = await openDb(path, 'read');
  await expect(reader.run('INSERT INTO t VALUES (1)')).rejects.toMatchObject({ code: 'library-unavailable' });
  await Promise.all([db.close(), reader.close()]);
});

test('a mistake in SQL stays an error of its own, for it is a bug', async () => {
  const { db } = await openEmpty();
  await expect(db.get('SELECT nonsense FROM nowhere')).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
  await expect(db.run('INSERT INTO t VALUES (?)', [null])).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT',
  });
  await db.close();
});

test('run says how many rows it changed, get is undefined where there is no row', async () => {
  const { db } = await openEmpty();
  await db.exec('INSERT INTO t VALUES (1), (2), (3)');
  expect(await db.run('UPDATE t SET x = x + 10 WHERE x > ?', [1])).toBe(2);
  expect(await db.get('SELECT x FROM t WHERE x = 99')).toBeUndefined();
  await db.close();
});

test('numbers beyond 32 bits and texts with every character come back as they went in', async () => {
  const { db } = await openEmpty();
  await db.exec('CREATE TABLE u (n INTEGER, s TEXT) STRICT');
  const rows = [
    [-8_640_000_000_000_000, 'Їжак\u0000 🗺 \n'],
    [8_640_000_000_000_000, ''],
    [null, null],
  ] as const;
  for (const row of rows) await db.run('INSERT INTO u VALUES (?, ?)', row);
  expect((await db.all<{ n: number; s: string }>('SELECT n, s FROM u')).map(({ n, s }) => [n, s])).toEqual(
    rows,
  );
  await db.close();
});
