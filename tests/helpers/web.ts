import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request with just these headers; `path` goes out as it is, so that it can be one no client would send. */
export function ask(port: number, path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const going = request(
      { host: '127.0.0.1', port, path, method, headers, setHost: false, agent: false },
      (response) => {
        let body = '';
        response.on('data', (data) => (body += String(data)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    going.on('error', reject).end();
  });
}

/** Opens a websocket; resolves with it, or with the HTTP status of the refusal. */
export function knock(url: string, headers: Record<string, string>): Promise<WebSocket | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('error', reject);
  });
}

/** A built page of two files, with a secret beside its folder. */
export async function pageFolder(): Promise<{ dir: string; remove(): Promise<void> }> {
  const top = await mkdtemp(join(tmpdir(), 'dateline-page-'));
  const dir = join(top, 'renderer');
  await mkdir(join(dir, 'assets'), { recursive: true });
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(join(dir, 'assets', 'index.js'), 'export {};');
  await writeFile(join(top, 'secret.html'), 'secret');
  await writeFile(join(dir, 'notes.txt'), 'not a kind of file that a page has');
  return { dir, remove: () => rm(top, { recursive: true }) };
}
