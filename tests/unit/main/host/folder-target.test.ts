import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../../../src/main/host/folder-target';
import { bundle } from '../../../helpers/bundle';
import { tempFolder } from '../../../helpers/folder';

const text = (value: string) => new TextEncoder().encode(value);
const hidden = (names: string[]) => names.filter((name) => name.startsWith('.'));

describe('a folder for an edition', () => {
  it('F92: holds nothing new before all is made, and then all of it', async () => {
    const folder = join(await tempFolder(), 'new', 'deep');
    const target = await openFolder(folder);
    await target.put('a.svg', text('a'));
    await target.put('b.svg', text('b'));
    expect(hidden(await readdir(folder))).toEqual(await readdir(folder));
    expect(await target.commit()).toEqual({ outcome: 'saved', path: folder });
    expect((await readdir(folder)).sort()).toEqual(['a.svg', 'b.svg']);
  });

  it('F92: stays as it was when the edition is given up', async () => {
    const top = await tempFolder();
    await writeFile(join(top, 'a.svg'), 'old');
    const target = await openFolder(top);
    await target.put('a.svg', text('new'));
    await target.discard();
    expect(await readdir(top)).toEqual(['a.svg']);
    expect(await readFile(join(top, 'a.svg'), 'utf8')).toBe('old');
    const fresh = await openFolder(join(top, 'fresh'));
    await fresh.discard();
    expect(await readdir(top)).toEqual(['a.svg']);
  });

  it('F92: says which file could not be written', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'a.svg'));
    const target = await openFolder(folder);
    await target.put('a.svg', text('a'));
    await expect(target.commit()).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringContaining('a.svg'),
    });
    await writeFile(join(folder, 'file'), '');
    await expect(openFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'not-saved' });
  });

  it('F92: is cleared of what a crash has left, and not of what another export is making', async () => {
    const folder = await tempFolder();
    const dead = join(folder, '.dateline-00000000-0000-4000-8000-000000000000');
    await mkdir(dead);
    const long = new Date(Date.now() - 2 * 3_600_000);
    await utimes(dead, long, long);
    await mkdir(join(folder, '.dateline-of-somebody-else'));
    const other = await openFolder(folder);
    await other.put('other.svg', text('other'));
    await (await openFolder(folder)).commit();
    await other.commit();
    expect((await readdir(folder)).sort()).toEqual(['.dateline-of-somebody-else', 'other.svg']);
  });
});

describe('a kill -9', () => {
  let exporter: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    exporter = await bundle(resolve(import.meta.dirname, '../../../helpers/export-until-killed.ts'));
  }, 60_000);
  afterAll(() => exporter.remove());

  it('F92: at any moment leaves of each file the old one or the new one, whole', async () => {
    const folder = await tempFolder();
    for (let kill = 0; kill < 8; kill++) {
      const child = spawn(process.execPath, [exporter.path, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = once(child, 'close');
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 3 + kill * 7));
      const [, signal] = (await closed) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
      expect(names).toHaveLength(8);
      for (const name of names) {
        const bytes = await readFile(join(folder, name));
        expect(bytes).toHaveLength(300_000 + Number(name.replace(/\D/g, '')));
        expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
      }
    }
  }, 60_000);
});
