import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Push } from '#contract/pushes';
import { applyPatch, EMPTY_PATCH, type Patch } from '#core/edits/patch';
import type { Timeline } from '#core/document/types';
import { bundle } from '../../../../helpers/bundle';
import { event, timelineOf } from '../../../../helpers/documents';
import { tempFolder } from '../../../../helpers/folder';
import { lookInto, openTestLibrary } from '../../../../helpers/library';
import { seededRandom } from '../../../../helpers/random';

const KILLS = 20;
const START = timelineOf(event('e1', '2022-03-05'), event('e2', '2022-03-06'));

let editor: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  editor = await bundle(resolve(import.meta.dirname, '../../../../helpers/edit-until-killed.ts'));
}, 60_000);
afterAll(() => editor.remove());

/** Lets a process edit, kills it a while after it is ready (or while it opens), and gives the revisions it acknowledged. */
async function editAndKill(path: string, seed: number, wait: number, ready: boolean): Promise<number[]> {
  const child = spawn(process.execPath, [editor.path, path, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const killLater = () => (timer ??= setTimeout(() => child.kill('SIGKILL'), wait));
  if (!ready) killLater();
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (ready) killLater();
  });
  const [, signal] = (await closed) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // The last line may be cut off; what was not read whole was not acknowledged.
  return output
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready')
    .map(Number);
}

async function loggedPatches(path: string): Promise<Patch[]> {
  const rows = await lookInto(path, (db) =>
    db.all<{ patch: string; revision: number }>('SELECT revision, patch FROM edits ORDER BY revision'),
  );
  expect(rows.map(({ revision }) => revision)).toEqual(rows.map((_, index) => index + 1));
  return rows.map(({ patch }) => JSON.parse(patch) as Patch);
}

function replay(patches: readonly Patch[]): Timeline {
  return patches.reduce((timeline, patch) => applyPatch(timeline, patch), START);
}

test(
  'L8, L9: after a kill -9 at any moment every acknowledged edit is there, none is half there, and undo works',
  { timeout: 180_000 },
  async () => {
    const folder = await tempFolder();
    const random = seededRandom(1979);
    let path = '';
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { library, path: opened } = await openTestLibrary(folder, { seed: async () => [START] });
      path = opened;
      await library.close();
      const revisions = await editAndKill(path, kill, random(kill % 5 === 4 ? 400 : 120), kill % 5 !== 4);
      acknowledged = Math.max(acknowledged, ...revisions);

      expect(await lookInto(path, (db) => db.all('PRAGMA integrity_check'))).toEqual([
        { integrity_check: 'ok' },
      ]);
      expect(await lookInto(path, (db) => db.all('PRAGMA foreign_key_check'))).toEqual([]);
      const patches = await loggedPatches(path);
      expect(patches.length).toBeGreaterThanOrEqual(acknowledged);
      const { library: after } = await openTestLibrary(folder);
      const loaded = await after.load('test');
      expect(loaded.revision).toBe(patches.length);
      expect(loaded.timeline).toEqual(replay(patches));
      if (loaded.history.undo) {
        await after.undo('test');
        await after.redo('test');
        expect((await after.load('test')).timeline).toEqual(loaded.timeline);
      }
      await after.close();
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  },
);

test('L5: a kill -9 while a library is made leaves a whole one or none', { timeout: 180_000 }, async () => {
  const random = seededRandom(7);
  for (let kill = 0; kill < 10; kill++) {
    const folder = await tempFolder();
    await editAndKill(`${folder}/library.sqlite`, kill, 100 + random(250), false);
    const { library } = await openTestLibrary(folder, { seed: async () => [START] });
    expect(await library.list()).toHaveLength(1);
    await library.close();
  }
});

test(
  'L12, L16: while another process edits the same library, both keep all their edits and a window follows',
  { timeout: 180_000 },
  async () => {
    const { library, path, pushes } = await openTestLibrary(await tempFolder(), {
      seed: async () => [START],
      pollEvery: 20,
    });
    await library.load('test');
    const other = editAndKill(path, 1, 700, true);
    let ours = 0;
    let running = true;
    void other.finally(() => (running = false));
    for (let turn = 0; running; turn++) {
      const added = event(`ours-${turn}`, '2022-03-07');
      const patch: Patch = {
        ...EMPTY_PATCH,
        events: { [added.id]: { before: null, after: added } },
      };
      await library.edit('test', { kind: 'event/add', subject: 'ours', patch });
      ours++;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const acknowledged = await other;
    expect(acknowledged.length).toBeGreaterThan(0);
    const stored = await library.load('test');
    expect(stored.revision).toBeGreaterThanOrEqual(ours + acknowledged.length);
    await vi.waitFor(() => expect(lastRevision(pushes)).toBe(stored.revision));
    const told = pushes.flatMap((push) => (push.name === 'timeline/changed' ? [push.payload.patch] : []));
    expect(replay(told)).toEqual(stored.timeline);
  },
);

function lastRevision(pushes: readonly Push[]): number {
  return Math.max(...pushes.map((push) => (push.name === 'timeline/changed' ? push.payload.revision : 0)));
}
