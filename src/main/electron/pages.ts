/** Connects the pages of all windows to the desk. */
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { InterfaceLanguage } from '#contract/command-words/index';
import type { Push } from '#contract/pushes';
import type { Handlers } from '#contract/requests';
import type { hostRequests } from '#contract/requests/host';
import { serve, type Server } from '#contract/rpc';
import type { Transport } from '#contract/transport';
import type { Desk } from '#desk/desk';
import { editionHostHandlers } from '../host/export-edition';
import { openFolder } from '../host/folder-target';
import { ipcTransport } from './ipc';
import { chooseFolder, saveFile } from './save';

export interface PagesOptions {
  readonly desk: Desk;
  readonly version: string;
  /** Hears of bugs. */
  report(error: unknown): void;
  /** Opens another window at a route of the page, such as `#/figure/ID`. */
  openFigure(route: string): BrowserWindow;
  /** Words the native menu in the language of the page. */
  setLanguage(language: InterfaceLanguage): void;
}

export interface Pages {
  attach(window: BrowserWindow): void;
}

export function connectPages(options: PagesOptions): Pages {
  const { desk, report } = options;
  const pages = new Set<Server>();
  desk.onPush((push) => pages.forEach((page) => page.push(push)));
  return {
    attach(window) {
      const handlers: Handlers = { ...desk.handlers, ...hostHandlers(options, window) };
      const open = () => servePage(window, handlers, report, pages);
      let page = open();
      // Each document counts its calls from 0: an answer to the one before must not reach the one that follows.
      window.webContents.on('did-navigate', () => {
        page.close();
        page = open();
      });
      window.once('closed', () => page.close());
    },
  };
}

function servePage(
  window: BrowserWindow,
  handlers: Handlers,
  report: PagesOptions['report'],
  pages: Set<Server>,
): { close(): void } {
  let open = true;
  const inner = ipcTransport(window.webContents);
  const transport: Transport = {
    send: (message) => void (open && inner.send(message)),
    onMessage: inner.onMessage,
  };
  const page = serve(transport, handlers, report);
  pages.add(page);
  return {
    close() {
      open = false;
      pages.delete(page);
      page.close();
    },
  };
}

function hostHandlers(
  { desk, version, setLanguage, openFigure }: PagesOptions,
  window: BrowserWindow,
): Handlers<keyof typeof hostRequests> {
  let figure: BrowserWindow | null = null;
  window.once('closed', () => figure?.close());
  return {
    ...editionHostHandlers(desk, async (name) => {
      const folder = await chooseFolder(window);
      return folder === null ? null : openFolder(join(folder, name));
    }),
    'host/info': async () => ({
      host: 'electron',
      version,
      library: desk.libraryPath,
      platform: process.platform,
    }),
    'host/figure-window': async ({ id, pair }) => {
      if (figure) figure.focus();
      else {
        figure = openFigure(`#/figure/${id}?pair=${pair}`);
        figure.once('closed', () => (figure = null));
      }
      return { opened: true };
    },
    'host/save': (file) => saveFile(window, file),
    'host/language': async ({ language }) => {
      setLanguage(language);
      return null;
    },
  };
}

/** Asks the page of the window in front to run a command. */
export function pushCommand(window: BrowserWindow | null, id: string): void {
  const push: Push = { name: 'host/command', payload: { id } };
  if (window) ipcTransport(window.webContents).send({ push: push.name, payload: push.payload });
}
