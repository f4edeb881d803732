import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWindow } from '../../../helpers/fake-electron';
import { openWindow } from '../../../../src/main/electron/window';
import { FIGURE_WINDOW, placeWindow, readWindowState } from '../../../../src/main/electron/window-state';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

const screenArea = { x: 0, y: 0, width: 1920, height: 1080 };
let folder: string;
let statePath: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-window-'));
  statePath = join(folder, 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(packaged = true): FakeWindow {
  const order: string[] = [];
  const window = openWindow({
    preload: '/p/index.cjs',
    statePath,
    packaged,
    attach: () => void order.push('attached'),
  }) as unknown as FakeWindow;
  expect(order).toEqual(['attached']);
  return window;
}

describe('a window', () => {
  it('S10 is sandboxed and isolated, and every guard is written out', () => {
    expect(open().options['webPreferences']).toEqual({
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
      preload: '/p/index.cjs',
      devTools: false,
    });
    expect(open(false).options['webPreferences']).toMatchObject({ devTools: true });
  });

  it('R5 may begin at a route, with sizes of its own', () => {
    const window = openWindow({
      ...FIGURE_WINDOW,
      preload: '/p/index.cjs',
      statePath,
      packaged: true,
      route: '#/figure/a',
      attach: () => undefined,
    }) as unknown as FakeWindow;
    expect(window.loaded).toEqual(['app://dateline/#/figure/a']);
    expect(window.options).toMatchObject({ width: 900, height: 760, minWidth: 360, minHeight: 320 });
  });

  it('loads the page by its own protocol, and again when the page crashes', () => {
    const window = open();
    expect(window.loaded).toEqual(['app://dateline/']);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reload).toHaveBeenCalledOnce();
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.webContents.reload).toHaveBeenCalledOnce();
  });

  it('remembers where it was', async () => {
    const window = open();
    window.bounds = { x: 200, y: 100, width: 1300, height: 750 };
    window.emit('close');
    await vi.waitFor(() => expect(readFileSync(statePath, 'utf8')).toContain('"maximized":false'));
    expect(open().options).toMatchObject({ x: 200, y: 100, width: 1300, height: 750 });
  });
});

describe('the place of a window', () => {
  const state = { x: 100, y: 50, width: 1200, height: 800, maximized: false };

  it('is the middle of the main display at first', () => {
    expect(placeWindow(null, [screenArea])).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
  });

  it('is where it was, on whichever display', () => {
    const second = { ...screenArea, x: 1920 };
    expect(placeWindow({ ...state, x: 2000 }, [screenArea, second])).toMatchObject({ x: 2000, y: 50 });
  });

  it('is never on a display that is gone', () => {
    expect(placeWindow({ ...state, x: 2500 }, [screenArea])).toEqual({
      x: 360,
      y: 140,
      width: 1200,
      height: 800,
    });
  });

  it('is never larger than its display, nor smaller than the editor', () => {
    expect(placeWindow({ ...state, width: 5000, height: 5000, x: 0, y: 0 }, [screenArea])).toMatchObject({
      width: 1920,
      height: 1080,
    });
    expect(placeWindow({ ...state, width: 10, height: 10 }, [screenArea])).toMatchObject({
      width: 1024,
      height: 700,
    });
  });

  it.each(['', 'garbage', '{}', '{"x":"1"}', '[]', '{"x":0,"y":0,"width":0,"height":1,"maximized":false}'])(
    'is not read from a broken file: %s',
    (text) => {
      writeFileSync(statePath, text);
      expect(readWindowState(statePath)).toBeNull();
    },
  );
});
