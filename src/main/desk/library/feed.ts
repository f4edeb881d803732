/** Tells the windows of edits, whoever made them: this desk, or another program with the same library open. */
import type { Push } from '#contract/pushes';
import type { Db } from './db';
import { readHistory, readPatches } from './history';
import { createQueue } from './queue';

export interface Feed {
  /** A window now stands at this revision, and is owed every one after it. */
  follow(id: string, revision: number): void;
  /** Pushes every edit that windows have not heard of yet, each once and in the order of revisions. */
  announce(id: string): Promise<void>;
  /** The list of timelines changed. */
  announceList(): void;
  /** The desk's own house styles changed. */
  announceStyles(): void;
  /** Versions were named, or something was published. */
  announceHistory(): void;
  /** Looks whether other programs wrote, and announces what they did. */
  poll(): Promise<void>;
}

/** `writer` must be the connection that writes: its `data_version` moves only when others commit. */
export async function createFeed(writer: Db, reader: Db, push: (push: Push) => void): Promise<Feed> {
  const told = new Map((await readRevisions(reader)).map(({ id, revision }) => [id, revision]));
  const queue = createQueue();
  let seen = await dataVersion(writer);

  const tell = async (id: string) => {
    const { patches, history } = await reader.transaction('read', async (statements) => ({
      patches: await readPatches(statements, id, told.get(id) ?? 0),
      history: await readHistory(statements, id),
    }));
    for (const { revision, patch } of patches) {
      push({ name: 'timeline/changed', payload: { id, revision, patch, history } });
      told.set(id, revision);
    }
  };
  const announceList = () => push({ name: 'library/changed', payload: {} });
  const announceStyles = () => push({ name: 'styles/changed', payload: {} });
  const announceHistory = () => push({ name: 'history/changed', payload: {} });
  const catchUp = async () => {
    const version = await dataVersion(writer);
    if (version === seen) return;
    seen = version;
    for (const { id, revision } of await readRevisions(reader)) {
      const known = told.get(id);
      if (known === undefined) told.set(id, revision);
      else if (revision > known) await tell(id);
    }
    announceList();
    announceStyles();
    announceHistory();
  };

  return {
    follow(id, revision) {
      if (!told.has(id)) told.set(id, revision);
    },
    announce: (id) => queue(() => tell(id)),
    announceList,
    announceStyles,
    announceHistory,
    poll: () => queue(catchUp),
  };
}

function readRevisions(reader: Db): Promise<{ id: string; revision: number }[]> {
  return reader.all('SELECT id, revision FROM timelines');
}

async function dataVersion(writer: Db): Promise<number> {
  const row = await writer.get<{ data_version: number }>('PRAGMA data_version');
  return row?.data_version ?? 0;
}
