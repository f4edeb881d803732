/**
 * The parts of Electron that the shell uses, noting what was asked of them. Used by `vi.mock('electron')`: Electron's
 * own module is only a path to its runtime when it is loaded by plain Node.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export interface FakeFrame {
  readonly origin: string;
}

/** An event that can be prevented, as Electron's are. */
export function fakeEvent() {
  return { defaultPrevented: false, preventDefault: preventIt };
}
function preventIt(this: { defaultPrevented: boolean }) {
  this.defaultPrevented = true;
}

export class FakeContents extends EventEmitter {
  mainFrame: FakeFrame = { origin: 'app://dateline' };
  readonly ipc = new EventEmitter();
  readonly sent: string[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  destroyed = false;
  readonly undo = vi.fn();
  readonly redo = vi.fn();
  readonly delete = vi.fn();
  readonly selectAll = vi.fn();
  readonly reload = vi.fn();

  send(channel: string, text: string) {
    if (channel !== 'dateline') return;
    this.sent.push(text);
    queueMicrotask(() => this.emit('sent', text));
  }
  isDestroyed = () => this.destroyed;
  setWindowOpenHandler(handler: FakeContents['openHandler']) {
    this.openHandler = handler;
  }
  /** What the page sends, as it arrives. */
  hear(text: unknown, senderFrame: FakeFrame | null = this.mainFrame) {
    this.ipc.emit('dateline', { senderFrame }, text);
  }
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static getAllWindows = () => FakeWindow.all;
  static getFocusedWindow = () => FakeWindow.all[0] ?? null;
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly close = vi.fn(() => void this.emit('closed'));
  readonly restore = vi.fn();
  readonly maximize = vi.fn();
  minimized = false;
  bounds = { x: 10, y: 20, width: 1200, height: 800 };

  constructor(readonly options: Record<string, unknown> = {}) {
    super();
    FakeWindow.all.push(this);
  }
  async loadURL(url: string) {
    this.loaded.push(url);
  }
  isDestroyed = () => false;
  isMinimized = () => this.minimized;
  isMaximized = () => false;
  getNormalBounds = () => this.bounds;
}

export class FakeSession {
  ask: ((contents: unknown, permission: string, grant: (yes: boolean) => void) => void) | null = null;
  check: ((contents: unknown, permission: string, origin?: string) => boolean) | null = null;
  device: (() => boolean) | null = null;
  filter: ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void) | null = null;
  setPermissionRequestHandler = (handler: FakeSession['ask']) => (this.ask = handler);
  setPermissionCheckHandler = (handler: FakeSession['check']) => (this.check = handler);
  setDevicePermissionHandler = (handler: FakeSession['device']) => (this.device = handler);
  webRequest = { onBeforeRequest: (handler: FakeSession['filter']) => (this.filter = handler) };
}

/** The page's end of the channel, joined to the contents of one window. */
class FakeRenderer extends EventEmitter {
  private contents: FakeContents | null = null;

  join(contents: FakeContents) {
    this.contents = contents;
    contents.on('sent', (text: string) => this.emit('dateline', {}, text));
  }
  send(channel: string, text: unknown) {
    const { contents } = this;
    if (channel === 'dateline') queueMicrotask(() => contents?.hear(text));
  }
}

/** What preloads have given to the page. */
export const exposed: Record<string, unknown> = {};

class FakeApp extends EventEmitter {
  isPackaged = true;
  readonly paths = new Map<string, string>([['documents', '/documents']]);
  readonly enableSandbox = vi.fn();
  readonly quit = vi.fn();
  readonly exit = vi.fn();
  readonly requestSingleInstanceLock = vi.fn(() => true);
  appPath = '/opt/dateline/resources/app.asar';
  getAppPath = () => this.appPath;
  getVersion = () => '1.2.3';
  getPath = (name: string) => this.paths.get(name) ?? '/';
  setPath = (name: string, path: string) => void this.paths.set(name, path);
  whenReady = async () => undefined;
}

const area = { x: 0, y: 0, width: 1920, height: 1080 };

export const electron = {
  app: new FakeApp(),
  BrowserWindow: FakeWindow,
  ipcRenderer: new FakeRenderer(),
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void (exposed[name] = api) },
  session: { defaultSession: new FakeSession() },
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
  dialog: {
    showMessageBox: vi.fn(async () => ({ response: 1 })),
    showSaveDialog: vi.fn(async (): Promise<{ canceled: boolean; filePath: string }> => {
      return { canceled: true, filePath: '' };
    }),
    showOpenDialog: vi.fn(async (): Promise<{ canceled: boolean; filePaths: string[] }> => {
      return { canceled: true, filePaths: [] };
    }),
    showErrorBox: vi.fn(),
  },
  shell: { openExternal: vi.fn(async () => undefined) },
  Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
  screen: {
    getPrimaryDisplay: () => ({ id: 1, workArea: area }),
    getAllDisplays: () => [
      { id: 2, workArea: { ...area, x: 1920 } },
      { id: 1, workArea: area },
    ],
  },
};
