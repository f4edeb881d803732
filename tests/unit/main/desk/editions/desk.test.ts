/** Editions through the desk and a host's part of it, into real folders. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEdition, type Edition } from '#core/document/edition';
import { perform } from '#contract/rpc';
import type { Handlers } from '#contract/requests';
import type { Desk } from '#desk/desk';
import { editionHostHandlers } from '../../../../../src/main/host/export-edition';
import { openFolder } from '../../../../../src/main/host/folder-target';
import { openDesk } from '../../../../helpers/desk';
import { tempFolder } from '../../../../helpers/folder';

const edition: Edition = { ...createEdition('web', 'Web'), formats: ['web', 'phone'], files: ['svg', 'png'] };

async function hostOf(desk: Desk, folder: string | null) {
  const handlers = editionHostHandlers(desk, async (name) =>
    folder === null ? null : openFolder(join(folder, name)),
  );
  const [sample] = await desk.handlers['library/list']({});
  const id = sample?.id ?? '';
  const start = (given: Partial<Edition> = {}, job = 'job') =>
    perform(handlers as Handlers, 'host/export-edition', { id, edition: { ...edition, ...given }, job });
  return { handlers, start, id };
}

it('F92: an edition is written into a folder of its own, and pushes its progress', async () => {
  const { desk, pushes } = await openDesk();
  const folder = await tempFolder();
  const { start } = await hostOf(desk, folder);
  const result = await start();
  const path = join(folder, 'ukraine-5-and-6-march-2022-web');
  expect(result).toMatchObject({ outcome: 'saved', path, refused: [] });
  expect((await readdir(path)).sort()).toEqual([
    'manifest.json',
    'ukraine-5-and-6-march-2022-phone.svg',
    'ukraine-5-and-6-march-2022-phone@2x.png',
    'ukraine-5-and-6-march-2022-web.svg',
    'ukraine-5-and-6-march-2022-web@2x.png',
  ]);
  const progress = pushes.flatMap(({ name, payload }) => (name === 'edition/progress' ? [payload] : []));
  expect(progress).toHaveLength(4);
  expect(progress[1]).toEqual({
    job: 'job',
    done: 1,
    total: 4,
    name: 'ukraine-5-and-6-march-2022-web@2x.png',
  });
  const before = await readFile(join(path, 'manifest.json'));
  await start();
  expect(await readFile(join(path, 'manifest.json'))).toEqual(before);
});

it('F92: a job that is cancelled leaves the files of the last one, and nothing of its own', async () => {
  const { desk } = await openDesk();
  const folder = await tempFolder();
  const { start, handlers } = await hostOf(desk, folder);
  await start({ files: ['svg'] });
  const [own = ''] = await readdir(folder);
  const names = await readdir(join(folder, own));
  desk.onPush(({ name, payload }) => {
    if (name === 'edition/progress' && payload.done === 2)
      void handlers['host/cancel-edition']({ job: 'job' });
  });
  expect(await start({ files: ['svg', 'txt', 'pdf'] })).toMatchObject({ outcome: 'cancelled', path: null });
  expect(await readdir(join(folder, own))).toEqual(names);
  expect(await handlers['host/cancel-edition']({ job: 'job' })).toBe(null);
});

it('F92: a desk that is closed cancels what is being made, and leaves nothing of it', async () => {
  const { desk } = await openDesk();
  const folder = await tempFolder();
  const { start } = await hostOf(desk, folder);
  desk.onPush(({ name, payload }) => {
    if (name === 'edition/progress' && payload.done === 1) void desk.close();
  });
  expect(await start()).toMatchObject({ outcome: 'cancelled' });
  expect(await readdir(folder)).toEqual([]);
});

it('F92: nothing is written where the user thought better, or where every file is refused', async () => {
  const { desk } = await openDesk();
  expect(await (await hostOf(desk, null)).start()).toMatchObject({ outcome: 'cancelled' });
  const folder = await tempFolder();
  const { start } = await hostOf(desk, folder);
  expect(await start({ formats: ['1mm'] })).toMatchObject({ outcome: 'nothing', path: null, files: [] });
  await expect(start({ formats: [] })).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await readdir(folder)).toEqual([]);
});

it('F94: other requests are answered while an edition is made', async () => {
  const { desk } = await openDesk();
  const { start, handlers } = await hostOf(desk, await tempFolder());
  let over = false;
  const going = start({ formats: ['web', 'phone', 'square', '85mm'] }).finally(() => (over = true));
  await expect(start()).rejects.toMatchObject({ code: 'invalid-input' });
  let answered = 0;
  while (!over) {
    await desk.handlers['library/list']({});
    answered++;
  }
  expect(await going).toMatchObject({ outcome: 'saved' });
  expect(answered).toBeGreaterThan(8);
  expect(await handlers['host/cancel-edition']({ job: 'job' })).toBe(null);
});

it('edition/check says what preflight finds in each picture', async () => {
  const { desk } = await openDesk();
  const { id } = await hostOf(desk, null);
  const given = { ...edition, formats: ['web', 'nonsense'], languages: ['uk', 'ar'] };
  const checked = await perform(desk.handlers as Handlers, 'edition/check', { id, edition: given });
  expect(checked).toMatchObject([
    { format: 'web', language: 'uk' },
    { format: 'web', language: 'ar' },
  ]);
});
