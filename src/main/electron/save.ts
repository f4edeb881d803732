import { dirname, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { File } from '#contract/requests/figure';
import type { ResultOf } from '#contract/requests';
import { notSaved } from '#desk/not-saved';
import { writeWhole } from '../host/write-whole';

let folder: string | null = null;

/** Asks where to save, beginning in the folder chosen last, and writes the file whole; `not-saved` when it cannot. */
export async function saveFile(window: BrowserWindow, file: File): Promise<ResultOf<'host/save'>> {
  const ending = extname(file.name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder ?? app.getPath('documents'), file.name),
    filters: ending ? [{ name: ending.toUpperCase(), extensions: [ending] }] : [],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return { outcome: 'cancelled', path: null };
  folder = dirname(filePath);
  try {
    await writeWhole(filePath, Buffer.from(file.data, 'base64'));
  } catch (error) {
    throw notSaved(filePath, error);
  }
  return { outcome: 'saved', path: filePath };
}

/** Asks for the folder that an edition's own folder is made in, beginning in the one chosen last; null when the user thought better. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: folder ?? app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  if (canceled || !chosen) return null;
  return (folder = chosen);
}
