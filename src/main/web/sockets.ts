/** The pages that are open on the host: each has a websocket, over which it asks the desk and hears of changes. */
import type { Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Handlers } from '#contract/requests';
import type { hostRequests } from '#contract/requests/host';
import { serve, type Server } from '#contract/rpc';
import type { Desk } from '#desk/desk';
import { editionHostHandlers } from '../host/export-edition';
import { openFolder } from '../host/folder-target';
import { MAX_MESSAGE } from '../host/limits';
import { callerOf, refuseUpgrade } from './answer';
import type { Downloads } from './downloads';
import { judge, type Door } from './guard';
import { socketTransport, watchHeartbeat } from './socket';
import { openZip } from './zip-target';

export interface SocketOptions {
  readonly desk: Desk;
  readonly version: string;
  /** Hears of bugs, one at a time; never of what the user wrote. */
  log(line: string): void;
  readonly downloads: Downloads;
  /** The folder that editions are written into, each in a folder of its own; without it the page downloads an archive. */
  readonly exportsDir?: string | null;
  /** Bytes of the longest message, and ms between two signs of life; for tests. */
  readonly maxMessage?: number;
  readonly heartbeat?: number;
}

export interface Sockets {
  /** As of the host. */
  abandoned(patience: number): Promise<void>;
  /** Ends them all. */
  close(): void;
}

/** Serves the desk to every websocket that the guard lets in. */
export function serveSockets(server: HttpServer, door: Door, options: SocketOptions): Sockets {
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
    sockets.handleUpgrade(request, socket, head, (page) => sockets.emit('connection', page, request));
  });
  sockets.on('connection', (webSocket) => {
    const rpc = serve(socketTransport(webSocket), handlers, (error) => log(describe(error)));
    pages.add(rpc);
    watchHeartbeat(webSocket, heartbeat);
    webSocket.on('error', () => webSocket.terminate());
    webSocket.once('close', () => {
      rpc.close();
      pages.delete(rpc);
    });
  });

  const stopPushes = desk.onPush((push) => pages.forEach((rpc) => rpc.push(push)));
  return {
    abandoned: (patience) => untilAbandoned(sockets, patience),
    close() {
      stopPushes();
      for (const webSocket of sockets.clients) {
        webSocket.close(1001, 'Dateline was closed');
        setTimeout(() => webSocket.terminate(), 500);
      }
    },
  };
}

function untilAbandoned(sockets: WebSocketServer, patience: number): Promise<void> {
  return new Promise((resolve) => {
    let waiting: NodeJS.Timeout | undefined;
    const follow = (webSocket: WebSocket) => {
      clearTimeout(waiting);
      webSocket.once('close', () => {
        clearTimeout(waiting);
        if (sockets.clients.size === 0) waiting = setTimeout(resolve, patience).unref();
      });
    };
    sockets.on('connection', follow);
    for (const webSocket of sockets.clients) follow(webSocket);
  });
}

/** The requests that this host answers itself. A browser saves files by its own means. */
function hostHandlers({
  desk,
  version,
  downloads,
  exportsDir = null,
}: SocketOptions): Handlers<keyof typeof hostRequests> {
  return {
    ...editionHostHandlers(desk, async (name) =>
      exportsDir === null ? openZip(name, downloads) : openFolder(join(exportsDir, name)),
    ),
    'host/info': async () => ({
      host: 'web',
      version,
      library: desk.libraryPath,
      platform: process.platform,
    }),
    'host/save': async () => ({ outcome: 'download', path: null }),
    'host/figure-window': async () => ({ opened: false }),
    // The page draws its own menu.
    'host/language': async () => null,
  };
}

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
