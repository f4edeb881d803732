import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWindow, electron, fakeEvent } from '../../../helpers/fake-electron';
import { quietDesk } from '../../../helpers/quiet-desk';
import { endWithDesk, holdLock, openDesk } from '../../../../src/main/electron/life';
import { choosePlace, libraryOf, wordsOf } from '../../../../src/main/electron/place';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

const { app, dialog } = electron;
let folder: string;
beforeEach(() => {
  vi.clearAllMocks();
  app.removeAllListeners();
  FakeWindow.all = [];
  folder = mkdtempSync(join(tmpdir(), 'dateline-life-'));
  vi.stubEnv('XDG_DATA_HOME', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('one app for one library', () => {
  it('S16 shows the window of the first when a second starts', () => {
    const window = new FakeWindow();
    window.minimized = true;
    expect(holdLock()).toBe(true);
    app.emit('second-instance');
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
  });

  it('S16 tells a second that it is to end', () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(false);
    expect(holdLock()).toBe(false);
    expect(app.listenerCount('second-instance')).toBe(0);
  });

  it('S16 holds one lock for each library', () => {
    const lockOf = (words: string[]) => {
      const { library } = choosePlace(words);
      expect(existsSync(app.getPath('userData'))).toBe(true);
      return [library, app.getPath('userData')];
    };
    const [usualLibrary, usual] = lockOf([]);
    expect(lockOf([`--library=${usualLibrary}`])).toEqual([usualLibrary, usual]);
    const [library, other] = lockOf(['--library', join(folder, 'other.sqlite')]);
    expect(library).toBe(join(folder, 'other.sqlite'));
    expect(other).not.toBe(usual);
    expect(lockOf([`--library=${folder}/x/../other.sqlite`])).toEqual([library, other]);
  });

  it('finds its resources beside the archive when it is packaged', () => {
    expect(choosePlace([]).resources).toBe('/opt/dateline/resources/app.asar.unpacked/resources');
    app.appPath = '/home/me/dateline';
    expect(choosePlace([]).resources).toBe('/home/me/dateline/resources');
  });
});

describe('the words of the program', () => {
  it('begin behind its name, or behind its folder while it is not packaged', () => {
    expect(wordsOf(['dateline', 'export', 'a.json'], true)).toEqual(['export', 'a.json']);
    expect(wordsOf(['electron', '.', 'export', 'a.json'], false)).toEqual(['export', 'a.json']);
  });

  it('name the library', () => {
    expect(libraryOf(['--no-sandbox', '--library', 'a b.sqlite'])).toBe('a b.sqlite');
    expect(libraryOf(['--library=a.sqlite'])).toBe('a.sqlite');
    for (const words of [['--library'], ['--library='], ['--library', '--no-sandbox']])
      expect(() => libraryOf(words)).toThrow('give the path');
    expect(libraryOf(['--librarything', 'x'])).toBeNull();
  });
});

describe('the end of the app', () => {
  const quit = () => {
    const event = fakeEvent();
    app.emit('will-quit', event);
    return event.defaultPrevented;
  };

  it('comes when the last window closes', () => {
    endWithDesk(quietDesk());
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('S15 waits for the desk, which is closed once', async () => {
    let closed = () => undefined as void;
    const close = vi.fn(() => new Promise<void>((resolve) => (closed = resolve)));
    endWithDesk({ ...quietDesk(), close });
    expect([quit(), quit()]).toEqual([true, true]);
    expect(app.quit).not.toHaveBeenCalled();
    closed();
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
    expect(quit()).toBe(false);
    expect(close).toHaveBeenCalledOnce();
  });

  it('S15 comes although the desk does not close', async () => {
    vi.useFakeTimers();
    endWithDesk({ ...quietDesk(), close: () => new Promise(() => undefined) });
    expect(quit()).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('says in words why a library cannot be opened', async () => {
    const place = { library: folder, resources: folder, windowState: '', figureState: '' };
    expect(await openDesk(place)).toBeNull();
    expect(dialog.showErrorBox).toHaveBeenCalledWith(expect.any(String), expect.stringContaining(folder));
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });
});
