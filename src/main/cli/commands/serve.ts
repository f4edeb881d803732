import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DeskError } from '#contract/errors';
import type { Desk } from '#desk/desk';
import { startWebHost, type WebHost } from '../../web/host';
import { numberOf, textOf, type Command, type Given } from '../command';
import type { CliIo } from '../io';
import { LIBRARY, openDesk } from '../with-desk';

/** The longest that a page takes to come back when it is loaded again, in ms. */
const RELOAD = 5_000;

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the editor to a browser on this machine, until its last page is closed or Ctrl-C',
  words: [],
  options: {
    port: { value: 'N', help: 'the port on 127.0.0.1 (default: any that is free)' },
    out: { value: 'DIR', help: 'write editions into folders in DIR (default: the browser downloads them)' },
    'no-open': { value: null, help: 'do not open the browser, and serve until Ctrl-C' },
    ...LIBRARY,
  },
  async run(given, io) {
    const port = numberOf(given, 'port', 0, [0, 65_535]);
    if (!existsSync(join(io.rendererDir, 'index.html')) && !io.devServer)
      throw new DeskError('not-found', `the editor is not built (${io.rendererDir}); run npm run build`);
    const desk = await openDesk(given, io);
    try {
      const host = await startHost(desk, port, exportsDirOf(given, io), io);
      await serveUntilStopped(host, !given.values['no-open'], io);
    } finally {
      await desk.close();
    }
    return 0;
  },
};

function exportsDirOf(given: Given, io: CliIo): string | null {
  return given.values.out === undefined ? null : resolve(io.cwd, textOf(given, 'out', '.'));
}

async function startHost(desk: Desk, port: number, exportsDir: string | null, io: CliIo): Promise<WebHost> {
  const { rendererDir, devServer, version } = io;
  try {
    return await startWebHost({
      desk,
      rendererDir,
      devServer,
      port,
      exportsDir,
      version,
      log: (line) => io.err(`${line}\n`),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new DeskError(
        'invalid-input',
        `port ${port} is taken by another program; choose another with --port`,
      );
    if (code === 'EACCES')
      throw new DeskError(
        'invalid-input',
        `port ${port} is not for this user; choose one above 1023 with --port`,
      );
    throw error;
  }
}

async function serveUntilStopped(host: WebHost, open: boolean, io: CliIo): Promise<void> {
  const stopped = io.untilStopped();
  try {
    io.out(`${host.url}\n`);
    const opened = open && (await io.openBrowser(host.url));
    if (open && !opened) io.err('open that address in a browser on this machine\n');
    // Who opens the address by hand may close the page and come back to it.
    await (opened ? Promise.race([stopped, host.abandoned(RELOAD)]) : stopped);
  } finally {
    await host.close();
  }
}
