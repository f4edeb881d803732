import { join } from 'node:path';
import { BrowserWindow, screen, type WebPreferences } from 'electron';
import { PAGE_ORIGIN } from './scheme';
import {
  EDITOR_WINDOW,
  placeWindow,
  readWindowState,
  writeWindowState,
  type WindowSizes,
} from './window-state';

/** Every setting that guards the page is written out, though most are Electron's defaults: a default may change. */
const GUARDED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const satisfies WebPreferences;

export interface WindowOptions extends Partial<WindowSizes> {
  readonly preload: string;
  /** The file that remembers where the window was. */
  readonly statePath: string;
  /** Whether this is a packaged app; its pages have no developer tools. */
  readonly packaged: boolean;
  /** Where in the page it begins: a hash; else where the page likes. */
  readonly route?: string;
  /** Gives the page its desk, before anything is loaded. */
  attach(window: BrowserWindow): void;
}

/** The one way to make a window. It shows itself when its page has something to show. */
export function openWindow({ preload, statePath, packaged, attach, ...given }: WindowOptions): BrowserWindow {
  const { smallest, first, route } = { ...EDITOR_WINDOW, route: '', ...given };
  const state = readWindowState(statePath);
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const window = new BrowserWindow({
    ...placeWindow(state, [main.workArea, ...others.map(({ workArea }) => workArea)], { smallest, first }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Dateline',
    show: false,
    webPreferences: { ...GUARDED, preload, devTools: !packaged },
  });
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    void writeWindowState(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  // Nothing is lost when a page crashes, for every edit is with the desk; so it is simply loaded again.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  attach(window);
  void window.loadURL(`${PAGE_ORIGIN}/${route}`);
  return window;
}

/** Where things lie in the build, seen from the folder of the main entry. */
export function buildPaths(mainDir: string): { preload: string; rendererDir: string } {
  return {
    preload: join(mainDir, '../preload/index.cjs'),
    rendererDir: join(mainDir, '../renderer'),
  };
}
