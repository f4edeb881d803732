import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electron } from '../../../helpers/fake-electron';
import { chooseFolder, saveFile } from '../../../../src/main/electron/save';
import { writeWhole } from '../../../../src/main/host/write-whole';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

const window = {} as BrowserWindow;
const file = { name: 'story.svg', type: 'image/svg+xml', data: Buffer.from('<svg/>').toString('base64') };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const choose = (filePath: string) =>
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === '', filePath });

describe('saving a file', () => {
  it('writes the bytes where the user says, and begins there the next time', async () => {
    choose(join(folder, 'a.svg'));
    expect(await saveFile(window, file)).toEqual({ outcome: 'saved', path: join(folder, 'a.svg') });
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('<svg/>');
    choose('');
    expect(await saveFile(window, file)).toEqual({ outcome: 'cancelled', path: null });
    expect(electron.dialog.showSaveDialog).toHaveBeenLastCalledWith(
      window,
      expect.objectContaining({ defaultPath: join(folder, 'story.svg') }),
    );
  });

  it('says so when the file cannot be written', async () => {
    choose(join(folder, 'missing', 'a.svg'));
    await expect(saveFile(window, file)).rejects.toMatchObject({ code: 'not-saved' });
  });
});

describe('choosing a folder for an edition', () => {
  it('begins in the folder chosen last, and is null when the user thinks better', async () => {
    choose(join(folder, 'a.svg'));
    await saveFile(window, file);
    electron.dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: [join(folder, 'in')],
    });
    expect(await chooseFolder(window)).toBe(join(folder, 'in'));
    expect(electron.dialog.showOpenDialog).toHaveBeenLastCalledWith(
      window,
      expect.objectContaining({ defaultPath: folder, properties: ['openDirectory', 'createDirectory'] }),
    );
    expect(await chooseFolder(window)).toBe(null);
    choose('');
    await saveFile(window, file);
    expect(electron.dialog.showSaveDialog).toHaveBeenLastCalledWith(
      window,
      expect.objectContaining({ defaultPath: join(folder, 'in', 'story.svg') }),
    );
  });
});

describe('writing a file whole', () => {
  it('S14 replaces the old file and leaves nothing beside it', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old');
    await writeWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('S14 keeps what was there when it fails, and leaves nothing beside it', async () => {
    const path = join(folder, 'taken');
    writeFileSync(join(folder, 'keep.txt'), 'old');
    mkdirSync(join(path, 'inner'), { recursive: true });
    await expect(writeWhole(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['keep.txt', 'taken']);
  });
});
