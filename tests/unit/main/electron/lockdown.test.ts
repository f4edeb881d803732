import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeContents, FakeSession, electron, fakeEvent } from '../../../helpers/fake-electron';
import { externalAddress } from '../../../../src/main/electron/external';
import {
  blockForeignRequests,
  confine,
  isOwn,
  refuseNavigation,
  refusePermissions,
} from '../../../../src/main/electron/lockdown';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

beforeEach(() => vi.clearAllMocks());

describe('what no page may do', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('S12 refuses the permission %s, asked or checked', (permission) => {
    const session = new FakeSession();
    refusePermissions(session as unknown as Session);
    const grant = vi.fn();
    session.ask?.(null, permission, grant);
    expect(grant).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.check?.(null, permission)).toBe(false);
    expect(session.device?.()).toBe(false);
  });

  it('S12 lets nobody but our page write to the clipboard', () => {
    const session = new FakeSession();
    refusePermissions(session as unknown as Session);
    for (const [url, granted] of [
      ['app://dateline/index.html', true],
      ['https://example.org/', false],
      ['', false],
    ] as const) {
      const grant = vi.fn();
      session.ask?.({ getURL: () => url } as WebContents, 'clipboard-sanitized-write', grant);
      expect(grant).toHaveBeenCalledExactlyOnceWith(granted);
      expect(session.check?.(null, 'clipboard-sanitized-write', url)).toBe(granted);
    }
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'S12 prevents %s',
    (name) => {
      const contents = new FakeContents();
      confine(contents as unknown as WebContents);
      const event = fakeEvent();
      contents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    },
  );

  it('S12 confines every page that comes to be', () => {
    refuseNavigation();
    const contents = new FakeContents();
    electron.app.emit('web-contents-created', {}, contents);
    expect(contents.listenerCount('will-navigate')).toBe(1);
    expect(contents.openHandler?.({ url: 'app://dateline/' })).toEqual({ action: 'deny' });
  });

  it.each([
    'https://evil.example/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
    'app://other/',
    'app://dateline.evil/',
    'app://dateline:1/',
    'blob:https://evil.example/1',
    'devtools://devtools/bundled/',
    'chrome://gpu',
    'garbage',
  ])('S11 cancels a request for %s', (url) => {
    const session = new FakeSession();
    blockForeignRequests(session as unknown as Session, null);
    const answer = vi.fn();
    session.filter?.({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });

  it('S11 lets through the page itself and what it makes', () => {
    for (const url of ['app://dateline/', 'app://dateline/assets/a.js', 'blob:app://dateline/1', 'data:,x'])
      expect(isOwn(url, null), url).toBe(true);
  });

  it('S11 lets the development server in only while there is one', () => {
    expect(isOwn('ws://127.0.0.1:5173/?token=x', 'http://127.0.0.1:5173')).toBe(true);
    expect(isOwn('http://127.0.0.1:5173/', 'http://127.0.0.1:5173')).toBe(false);
    expect(isOwn('ws://127.0.0.1:80/', 'http://127.0.0.1:5173')).toBe(false);
  });
});

describe('links of sources', () => {
  const opened = async (url: string) => {
    const contents = new FakeContents();
    confine(contents as unknown as WebContents);
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveResolved());
    await Promise.resolve();
    return electron.shell.openExternal.mock.calls;
  };

  it('open in the user’s browser only after a yes', async () => {
    expect(await opened('https://example.org/a')).toEqual([]);
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await opened('https://example.org/a')).toEqual([['https://example.org/a']]);
  });

  it.each([
    'http://example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://dateline/',
    'smb://host/share',
    'https://name:word@example.org',
    'https://example.org@evil.example',
    '',
    'x',
  ])('never open %s', (url) => {
    expect(externalAddress(url)).toBeNull();
    const contents = new FakeContents();
    confine(contents as unknown as WebContents);
    contents.openHandler?.({ url });
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
  });
});
