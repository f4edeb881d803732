/** A page on each host, with a real desk behind it. */
import type { BrowserWindow } from 'electron';
import { onTestFinished } from 'vitest';
import type { Desk } from '#desk/desk';
import { connect, type Client } from '#contract/rpc';
import type { Transport } from '#contract/transport';
import { connectPages } from '../../src/main/electron/pages';
import { startWebHost } from '../../src/main/web/host';
import { socketTransport } from '../../src/main/web/socket';
import { FakeWindow, electron, exposed } from '../helpers/fake-electron';
import { tempFolder } from '../helpers/folder';
import { ask, knock } from '../helpers/web';

export type OpenPage = (desk: Desk) => Promise<Client>;

const fail = (error: unknown) => {
  throw new Error('the host met a bug', { cause: error });
};

/** Over a websocket to a web host that really runs. */
async function webPage(desk: Desk): Promise<Client> {
  const host = await startWebHost({
    desk,
    rendererDir: import.meta.dirname,
    port: 0,
    version: '1.2.3',
    log: fail,
  });
  onTestFinished(() => host.close());
  const { port, host: name, pathname, search } = new URL(host.url);
  const entered = await ask(Number(port), pathname + search, { host: name });
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const socket = await knock(`ws://${name}/rpc`, { cookie });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  return connect(socketTransport(socket));
}

/** Through the real preload and the real main side, joined by a channel that stands for Electron's. */
async function electronPage(desk: Desk): Promise<Client> {
  const window = new FakeWindow();
  connectPages({
    desk,
    version: '1.2.3',
    report: fail,
    setLanguage: () => undefined,
    openFigure: () => new FakeWindow() as unknown as BrowserWindow,
  }).attach(window as unknown as BrowserWindow);
  electron.ipcRenderer.join(window.webContents);
  electron.dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [await tempFolder()] });
  await import('../../src/preload/index');
  const client = connect(exposed['dateline'] as Transport);
  onTestFinished(() => client.close());
  return client;
}

export const HOSTS: Record<'web' | 'electron', OpenPage> = { web: webPage, electron: electronPage };
