import type { BrowserWindow, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { FakeContents, FakeWindow } from '../../../helpers/fake-electron';
import { quietDesk } from '../../../helpers/quiet-desk';
import { ipcTransport } from '../../../../src/main/electron/ipc';
import { connectPages, pushCommand } from '../../../../src/main/electron/pages';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

function listening(maxMessage?: number) {
  const contents = new FakeContents();
  const heard: unknown[] = [];
  ipcTransport(contents as unknown as WebContents, maxMessage).onMessage((message) => heard.push(message));
  return { contents, heard };
}

describe('messages of a page', () => {
  it('are heard from the top frame of our page', () => {
    const { contents, heard } = listening();
    contents.hear('{"call":0}');
    expect(heard).toEqual([{ call: 0 }]);
  });

  it('S13 are not heard from any other frame or origin', () => {
    const { contents, heard } = listening();
    contents.hear('{"call":0}', null);
    contents.hear('{"call":0}', { origin: 'app://dateline' });
    contents.mainFrame = { origin: 'https://evil.example' };
    contents.hear('{"call":0}');
    contents.mainFrame = { origin: 'app://dateline.evil' };
    contents.hear('{"call":0}');
    expect(heard).toEqual([]);
  });

  it('S9 are not heard when they are too long or not JSON text', () => {
    const { contents, heard } = listening(10);
    for (const text of ['"12345678901"', '{"call":', '', undefined, 7, { call: 0 }, ['{}']])
      contents.hear(text);
    expect(heard).toEqual([]);
    contents.hear('{"a":1}');
    expect(heard).toEqual([{ a: 1 }]);
  });

  it('are not sent to a page that is gone', () => {
    const contents = new FakeContents();
    const transport = ipcTransport(contents as unknown as WebContents);
    transport.send({ push: 'x' });
    contents.destroyed = true;
    transport.send({ push: 'y' });
    expect(contents.sent).toEqual(['{"push":"x"}']);
  });
});

describe('the pages of the windows', () => {
  function attached() {
    const desk = quietDesk();
    const report = vi.fn();
    const routes: string[] = [];
    const figures: FakeWindow[] = [];
    const { attach } = connectPages({
      desk,
      version: '1.2.3',
      report,
      setLanguage: () => undefined,
      openFigure: (route) => {
        routes.push(route);
        figures.push(new FakeWindow());
        return figures.at(-1) as unknown as BrowserWindow;
      },
    });
    const window = new FakeWindow();
    attach(window as unknown as BrowserWindow);
    return { desk, report, window, attach, routes, figures };
  }

  it('are answered by the desk and by the host', async () => {
    const { window } = attached();
    window.webContents.hear('{"call":0,"name":"library/list","params":{}}');
    window.webContents.hear('{"call":1,"name":"host/info","params":{}}');
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(2));
    const info = { host: 'electron', version: '1.2.3', library: '/nowhere/library.sqlite' };
    expect(window.webContents.sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      { answer: 0, result: [] },
      { answer: 1, result: { ...info, platform: process.platform } },
    ]);
  });

  it('R5 have one window for the figure, which ends with them', async () => {
    const { window, routes, figures } = attached();
    const ask = (call: number) =>
      window.webContents.hear(
        `{"call":${call},"name":"host/figure-window","params":{"id":"story","pair":"p-1"}}`,
      );
    ask(0);
    ask(1);
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(2));
    expect(routes).toEqual(['#/figure/story?pair=p-1']);
    expect(figures[0]?.focus).toHaveBeenCalledOnce();
    figures[0]?.emit('closed');
    ask(2);
    await vi.waitFor(() => expect(figures).toHaveLength(2));
    window.emit('closed');
    expect(figures[1]?.close).toHaveBeenCalledOnce();
    expect(figures[0]?.close).not.toHaveBeenCalled();
  });

  it('keep what a bug says to the log', async () => {
    const { window, report } = attached();
    window.webContents.hear('{"call":0,"name":"library/delete","params":{"id":"a"}}');
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(1));
    expect(window.webContents.sent[0]).not.toContain('secret');
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('a secret of the desk'));
  });

  it('hear every push until they close', () => {
    const { desk, window, attach } = attached();
    const second = new FakeWindow();
    attach(second as unknown as BrowserWindow);
    second.emit('closed');
    desk.push({ name: 'library/changed', payload: {} });
    expect(window.webContents.sent).toEqual(['{"push":"library/changed","payload":{}}']);
    expect(second.webContents.sent).toEqual([]);
  });

  it('never get an answer to the page before them', async () => {
    const { window, desk } = attached();
    window.webContents.hear('{"call":0,"name":"library/list","params":{}}');
    window.webContents.emit('did-navigate');
    window.webContents.hear('{"call":1,"name":"library/list","params":{}}');
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(1));
    expect(desk.asked).toHaveLength(2);
    expect(window.webContents.sent).toEqual(['{"answer":1,"result":[]}']);
  });

  it('are asked to run a command', () => {
    const window = new FakeWindow();
    pushCommand(window as unknown as BrowserWindow, 'undo');
    pushCommand(null, 'undo');
    expect(window.webContents.sent).toEqual(['{"push":"host/command","payload":{"id":"undo"}}']);
  });
});
