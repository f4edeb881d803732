import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '#contract/rpc';
import type { Handlers } from '#contract/requests';
import { createDesk, type Desk } from '#desk/desk';

const resources = fileURLToPath(new URL('../../../../../resources/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-figure-'));
let desk: Desk;
let id: string;
const ask = (name: string, params: unknown) => perform(desk.handlers as Handlers, name, params);

beforeAll(async () => {
  let count = 0;
  const libraryPath = path.join(folder, 'library.sqlite');
  desk = await createDesk({ libraryPath, resources, now: () => 0, newId: () => `id-${count++}` });
  const [first] = (await ask('library/list', {})) as { id: string }[];
  id = first!.id;
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

describe('requests for figures', () => {
  it('draw the figure that an export writes', async () => {
    const drawn = (await ask('figure/draw', { id, size: 'web' })) as {
      svg: string;
      width: number;
      revision: number;
    };
    const file = (await ask('figure/export', { id, kind: 'svg', size: 'web' })) as { data: string };
    expect(Buffer.from(file.data, 'base64').toString()).toBe(drawn.svg);
    expect(drawn).toMatchObject({ width: 1200, revision: 0 });
  });
  it('say not-found for a timeline that is not there', async () => {
    await expect(ask('figure/draw', { id: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
