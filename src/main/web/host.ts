/** The loopback host: the page and the desk for a browser on this machine, where Electron's runtime is not to be had. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Handlers } from '#contract/requests';
import { serve, type Server } from '#contract/rpc';
import type { Desk } from '#desk/desk';
import { MAX_MESSAGE } from '../host/limits';
import { answer, callerOf, refuseUpgrade, sendText, type Page } from './answer';
import { judge, originOf, type Door } from './guard';
import { socketTransport, watchHeartbeat } from './socket';

export interface WebHostOptions {
  readonly desk: Desk;
  /** The folder of the built page. */
  readonly rendererDir: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The development server that the page is fetched from; null, and for a packaged app always, for the built page. */
  readonly devServer?: string | null;
  readonly version: string;
  /** Hears of bugs, one at a time; never of what the user wrote. */
  log(line: string): void;
  /** Bytes of the longest message, and ms between two signs of life; for tests. */
  readonly maxMessage?: number;
  readonly heartbeat?: number;
}

export interface WebHost {
  /** The address with its token. It lets in any browser for as long as the host runs. */
  readonly url: string;
  /** Takes leave of every page and frees the port. The desk stays open: it is the caller's. */
  close(): Promise<void>;
}

/** Starts the host on 127.0.0.1 and no other address. Rejects when the port is taken (`EADDRINUSE`). */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const server = createServer();
  const port = await listen(server, options.port);
  const door: Door = { port, token: secret(), session: secret() };
  const page: Page = { rendererDir: options.rendererDir, devServer: options.devServer ?? null };
  server.on('request', (request, response) => {
    answer(request, response, door, page).catch((error: unknown) => {
      options.log(describe(error));
      if (!response.headersSent) sendText(response, 500, 'Dateline could not answer.');
    });
  });
  const closeSockets = serveSockets(server, door, options);
  let closed: Promise<void> | undefined;
  const close = async () => {
    closeSockets();
    const done = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await done;
  };
  return { url: `${originOf(port)}/?token=${door.token}`, close: () => (closed ??= close()) };
}

/** 256 bits. */
const secret = (): string => randomBytes(32).toString('base64url');

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function listen(server: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Serves the desk to every websocket that the guard lets in; gives a function that ends them all. */
function serveSockets(server: HttpServer, door: Door, options: WebHostOptions): () => void {
  const { desk, log, maxMessage = MAX_MESSAGE, heartbeat = 30_000 } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessage });
  const pages = new Set<Server>();
  const handlers: Handlers = { ...desk.handlers, ...hostHandlers(options) };

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const verdict = judge(callerOf(request), door);
    if (verdict.kind !== 'pass')
      return refuseUpgrade(socket, verdict.kind === 'refuse' ? verdict.status : 401);
    if (verdict.path !== '/rpc') return refuseUpgrade(socket, 404);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const rpc = serve(socketTransport(webSocket), handlers, (error) => log(describe(error)));
      pages.add(rpc);
      watchHeartbeat(webSocket, heartbeat);
      webSocket.on('error', () => webSocket.terminate());
      webSocket.once('close', () => {
        rpc.close();
        pages.delete(rpc);
      });
    });
  });

  const stopPushes = desk.onPush((push) => pages.forEach((rpc) => rpc.push(push)));
  return () => {
    stopPushes();
    for (const webSocket of sockets.clients) {
      webSocket.close(1001, 'Dateline was closed');
      setTimeout(() => webSocket.terminate(), 500);
    }
  };
}

/** The requests that this host answers itself. A browser saves files by its own means. */
function hostHandlers({ desk, version }: WebHostOptions): Pick<Handlers, 'host/info' | 'host/save'> {
  return {
    'host/info': async () => ({
      host: 'web',
      version,
      library: desk.libraryPath,
      platform: process.platform,
    }),
    'host/save': async () => ({ outcome: 'download', path: null }),
  };
}
