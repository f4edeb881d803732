import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import type { Program } from './app';
import { PATIENCE } from './patience';
import { end } from './web-program';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The app itself. `folder` takes what it saves, in place of the native dialog's answer. */
export function electronProgram(folder: string): Program {
  let app: ElectronApplication | null = null;
  let editions = 0;
  const running = () => {
    if (!app) throw new Error('the app does not run');
    return app;
  };

  return {
    host: 'electron',
    web: null,
    async start(library) {
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const executablePath = process.env['DATELINE_E2E_ELECTRON'] ?? '';
      app = await _electron.launch({ executablePath, args: [ROOT, ...sandbox, '--library', library] });
      app.context().setDefaultTimeout(PATIENCE);
      return app.firstWindow();
    },
    async second() {
      const [page] = await Promise.all([
        running().waitForEvent('window'),
        running().evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-window')?.click()),
      ]);
      return page;
    },
    async stop() {
      const child = app?.process() ?? null;
      await app?.evaluate(({ app: own }) => own.quit()).catch(() => undefined);
      return end(child, 'SIGTERM');
    },
    async kill() {
      await end(app?.process() ?? null, 'SIGKILL');
    },
    async saved(_page, act) {
      const asked = await answerSaveDialog(running(), folder);
      await act();
      const path = await asked();
      return { name: basename(path), bytes: await readFile(path) };
    },
    async edition(_page, act) {
      const into = join(folder, `edition-${++editions}`);
      await mkdir(into);
      await running().evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = (() =>
          Promise.resolve({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog;
      }, into);
      await act();
      const name = await untilThere(into);
      const names = await readdir(join(into, name));
      const read = async (file: string) => [file, await readFile(join(into, name, file))] as const;
      return { name, files: new Map(await Promise.all(names.map(read))) };
    },
    dispose: async () => undefined,
  };
}

/** Makes the save dialog take the name it is offered, in `folder`; gives what waits for the file to be there. */
async function answerSaveDialog(app: ElectronApplication, folder: string): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }, into) => {
    const state = globalThis as { savedName?: string };
    delete state.savedName;
    dialog.showSaveDialog = ((_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
      state.savedName = defaultPath.split(/[\\/]/).at(-1) ?? '';
      return Promise.resolve({ canceled: false, filePath: `${into}/${state.savedName}` });
    }) as typeof dialog.showSaveDialog;
  }, folder);
  return async () => {
    for (let tries = 0; tries < 200; tries++) {
      const name = await app.evaluate(() => (globalThis as { savedName?: string }).savedName ?? null);
      const path = name && join(folder, name);
      if (path && (await readFile(path).catch(() => null))) return path;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('nothing was saved');
  };
}

/** The folder inside, once its manifest is there: it is the last to be put in its place. */
async function untilThere(into: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const [name] = await readdir(into);
    if (name && (await readFile(join(into, name, 'manifest.json')).catch(() => null))) return name;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('no edition was made');
}
