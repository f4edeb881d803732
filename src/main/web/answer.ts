import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { fetchFromDev } from '../host/dev';
import { readImage, readPageFile, type FindImage, type PageFile } from '../host/page';
import { pageHeaders } from '../host/policy';
import type { Downloads } from './downloads';
import { judge, originOf, type Caller, type Door, type Verdict } from './guard';

export interface Page {
  /** The folder of the built page. */
  readonly rendererDir: string;
  readonly devServer: string | null;
  readonly downloads: Downloads;
  readonly findImage: FindImage;
}

export function callerOf(request: IncomingMessage): Caller {
  const one = (name: string) => request.headers[name]?.toString();
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    host: one('host'),
    origin: one('origin'),
    fetchSite: one('sec-fetch-site'),
    cookie: one('cookie'),
  };
}

/** Answers one HTTP request: a file of the page, the way in, or a refusal. */
export async function answer(request: IncomingMessage, response: ServerResponse, door: Door, page: Page) {
  const connect = [originOf(door.port).replace('http', 'ws')];
  const headers = pageHeaders({ connect, devServer: page.devServer });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const verdict = judge(callerOf(request), door);
  if (verdict.kind === 'refuse') return sendText(response, verdict.status, explain(verdict));
  if (verdict.kind === 'enter') {
    response.writeHead(303, { location: '/', 'set-cookie': verdict.cookie }).end();
    return;
  }
  if (page.downloads.send(verdict.path, response, request.method !== 'HEAD')) return;
  const file = await find(page, verdict.path);
  if (!file) return sendText(response, 404, 'There is no such file.');
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.body.length });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

async function find({ devServer, rendererDir, findImage }: Page, path: string): Promise<PageFile | null> {
  const image = await readImage(findImage, path);
  if (image) return image;
  if (devServer) return fetchFromDev(devServer, path);
  return readPageFile(rendererDir, path.split('?', 1)[0] ?? '/');
}

/** A stranger is told nothing; somebody who opened the bare address is told how to get in. */
function explain({ status, reason }: Extract<Verdict, { kind: 'refuse' }>): string {
  if (status !== 401) return `Refused: ${reason}.`;
  return 'Open the whole address that Dateline printed when it started, with its ?token=... at the end.';
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Refuses a websocket before it exists. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
