/** The loopback host: the page and the desk for a browser on this machine, where Electron's runtime is not to be had. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, sendText, type Page } from './answer';
import { createDownloads } from './downloads';
import { originOf, type Door } from './guard';
import { describe, serveSockets, type SocketOptions } from './sockets';

export interface WebHostOptions extends Omit<SocketOptions, 'downloads'> {
  /** The folder of the built page. */
  readonly rendererDir: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The development server that the page is fetched from; null, and for a packaged app always, for the built page. */
  readonly devServer?: string | null;
}

export interface WebHost {
  /** The address with its token. It lets in any browser for as long as the host runs. */
  readonly url: string;
  /** Resolves once pages were open and none has been for `patience` ms: one that is loaded again comes back sooner. */
  abandoned(patience: number): Promise<void>;
  /** Takes leave of every page and frees the port. The desk stays open: it is the caller's. */
  close(): Promise<void>;
}

/** Starts the host on 127.0.0.1 and no other address. Rejects when the port is taken (`EADDRINUSE`). */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const server = createServer();
  const port = await listen(server, options.port);
  const door: Door = { port, token: secret(), session: secret() };
  const downloads = createDownloads();
  const { rendererDir, devServer = null } = options;
  const findImage = (name: string) => options.desk.image(name);
  const page: Page = { rendererDir, devServer, downloads, findImage };
  server.on('request', (request, response) => {
    answer(request, response, door, page).catch((error: unknown) => {
      options.log(describe(error));
      if (!response.headersSent) sendText(response, 500, 'Dateline could not answer.');
    });
  });
  const sockets = serveSockets(server, door, { ...options, downloads });
  let closed: Promise<void> | undefined;
  const close = async () => {
    sockets.close();
    const done = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await done;
  };
  return {
    url: `${originOf(port)}/?token=${door.token}`,
    abandoned: sockets.abandoned,
    close: () => (closed ??= close()),
  };
}

/** 256 bits. */
const secret = (): string => randomBytes(32).toString('base64url');

function listen(server: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
