/**
 * One connection to an SQLite file: all that the library asks of a driver. This file alone imports sqlite3,
 * so that another driver can take its place.
 */
import sqlite3 from 'sqlite3';
import { explain } from './errors';
import { createQueue } from './queue';

export type Value = string | number | Buffer | null;
export type Values = readonly Value[];

/** Statements on one connection. They fail with a DeskError where a person can help, else with the driver's error. */
export interface Statements {
  /** Runs any number of statements without values. */
  exec(sql: string): Promise<void>;
  /** Runs one statement; gives the number of rows it changed. */
  run(sql: string, values?: Values): Promise<number>;
  /** The first row, or undefined. */
  get<T>(sql: string, values?: Values): Promise<T | undefined>;
  all<T>(sql: string, values?: Values): Promise<T[]>;
}

/**
 * A connection. The driver mixes the statements of callers who use it at the same time, so each call waits for
 * the ones before it, and a transaction is one call: inside it use only the statements it is given.
 */
export interface Db extends Statements {
  /** BEGIN, the work, COMMIT; or ROLLBACK when the work fails. `read` sees one state and takes no lock; `write` takes the write lock first. */
  transaction<T>(kind: 'read' | 'write', work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Writes a whole, compact copy; refuses a file that is there already. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

const MODES = {
  read: sqlite3.OPEN_READONLY,
  write: sqlite3.OPEN_READWRITE,
  create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
} as const;

/** Opens a file, or `:memory:`. `read` never writes to it; only `create` makes it. */
export async function openDb(path: string, mode: keyof typeof MODES): Promise<Db> {
  const fail = (thrown: unknown) => {
    throw explain(thrown, path);
  };
  const driver = await connect(path, MODES[mode]).catch(fail);
  const queue = createQueue();
  const direct = statementsOf(driver);
  const queued = <T>(job: () => Promise<T>) => queue(() => job().catch(fail)) as Promise<T>;
  return {
    exec: (sql) => queued(() => direct.exec(sql)),
    run: (sql, values) => queued(() => direct.run(sql, values)),
    get: (sql, values) => queued(() => direct.get(sql, values)),
    all: (sql, values) => queued(() => direct.all(sql, values)),
    transaction: (kind, work) => queued(() => transact(direct, kind, work)),
    backup: (target) => queued(async () => void (await direct.run('VACUUM INTO ?', [target]))),
    close: () => queued(() => settle((done) => driver.close(done))),
  };
}

async function transact<T>(
  direct: Statements,
  kind: 'read' | 'write',
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  await direct.exec(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
  try {
    const result = await work(direct);
    await direct.exec('COMMIT');
    return result;
  } catch (thrown) {
    await rollBack(direct);
    throw thrown;
  }
}

/** A full disk and some other errors roll back by themselves, and then there is nothing left to roll back. */
async function rollBack(direct: Statements): Promise<void> {
  await direct.exec('ROLLBACK').catch((thrown: Error) => {
    if (!thrown.message.includes('no transaction is active')) throw thrown;
  });
}

function connect(path: string, mode: number): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const driver: sqlite3.Database = new sqlite3.Database(path, mode, (error) =>
      error ? reject(error) : resolve(driver),
    );
  });
}

function statementsOf(driver: sqlite3.Database): Statements {
  return {
    exec: (sql) => settle((done) => driver.exec(sql, done)),
    run: (sql, values = []) =>
      new Promise((resolve, reject) => {
        driver.run(sql, values, function (error) {
          if (error) reject(error);
          else resolve(this.changes);
        });
      }),
    get: (sql, values = []) =>
      new Promise((resolve, reject) => {
        driver.get(sql, values, (error, row) => (error ? reject(error) : resolve(row as never)));
      }),
    all: (sql, values = []) =>
      new Promise((resolve, reject) => {
        driver.all(sql, values, (error, rows) => (error ? reject(error) : resolve(rows as never)));
      }),
  };
}

function settle(start: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}
