import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { isPackaged } from '../../../../src/main/cli/io';
import { useCli } from '../../../helpers/cli';
import { pageFolder } from '../../../helpers/web';

const cli = useCli();
let page: Awaited<ReturnType<typeof pageFolder>>;

beforeEach(async () => {
  page = await pageFolder();
});
afterEach(() => page.remove());

/** Runs `dateline serve` until `visit` is done with the address that it printed. */
async function serveFor(visit: (url: string) => Promise<void>, ...argv: string[]) {
  const opened: string[] = [];
  let printed = '';
  const run = await cli.runWith(
    {
      rendererDir: page.dir,
      out: (text) => void (printed += text),
      openBrowser: async (url) => opened.push(url) > 0,
      untilStopped: async () => {
        // The address is printed after the wait has begun.
        await new Promise(setImmediate);
        await visit(printed.trim());
      },
    },
    'serve',
    ...argv,
  );
  return { ...run, opened, url: printed.trim() };
}

describe('dateline serve', () => {
  test('prints the address that lets a browser in, opens it, and frees the port in the end', async () => {
    let status = 0;
    const { code, url, opened } = await serveFor(async (address) => {
      status = (await fetch(address, { redirect: 'manual' })).status;
    });
    expect(code).toBe(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/);
    expect(status).toBe(303);
    expect(opened).toEqual([url]);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('S15 ends when the last page of the browser that it opened is closed', async () => {
    let printed = '';
    const run = await cli.runWith(
      {
        rendererDir: page.dir,
        out: (text) => void (printed += text),
        async openBrowser(url) {
          const entered = await fetch(url, { redirect: 'manual' });
          const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
          const { host, origin } = new URL(url);
          const socket = new WebSocket(`ws://${host}/rpc`, { headers: { cookie }, origin });
          socket.once('open', () => socket.close());
          return true;
        },
        untilStopped: () => new Promise(() => undefined),
      },
      'serve',
    );
    expect(run.code).toBe(0);
    await expect(fetch(printed.trim())).rejects.toThrow();
  });

  test('S18 the environment does not choose the page; only what the caller says does', async () => {
    vi.stubEnv('DATELINE_DEV_SERVER', 'http://127.0.0.1:9');
    onTestFinished(() => void vi.unstubAllEnvs());
    let status = 0;
    await serveFor(async (address) => {
      const entered = await fetch(address, { redirect: 'manual' });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      status = (await fetch(new URL('/', address), { headers: { cookie } })).status;
    });
    expect(status).toBe(200);
    expect(isPackaged('/opt/dateline/resources/app.asar')).toBe(true);
    expect(isPackaged('/home/me/dateline')).toBe(false);
  });

  test('--no-open opens nothing', async () => {
    const { code, opened } = await serveFor(async () => undefined, '--no-open');
    expect({ code, opened }).toEqual({ code: 0, opened: [] });
  });

  test('a port that is taken is an error with a remedy', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const port = String((taken.address() as AddressInfo).port);
    const { code, err } = await serveFor(async () => undefined, '--port', port);
    expect(code).toBe(1);
    expect(err).toContain(`port ${port} is taken by another program; choose another with --port`);
    await new Promise((resolve) => taken.close(resolve));
  });

  test('an editor that is not built is said, and no library made', async () => {
    const { code, err } = await cli.run('serve');
    expect(code).toBe(1);
    expect(err).toContain('the editor is not built');
  });
});
