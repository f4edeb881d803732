import { connect as connectTcp } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { connect } from '#contract/rpc';
import { startWebHost, type WebHost } from '../../../../src/main/web/host';
import { socketTransport } from '../../../../src/main/web/socket';
import { quietDesk, type QuietDesk } from '../../../helpers/quiet-desk';
import { ask, knock, pageFolder } from '../../../helpers/web';

let desk: QuietDesk;
let page: Awaited<ReturnType<typeof pageFolder>>;
let host: WebHost;
let port: number;
let own: { host: string };
let cookie: string;
const logged: string[] = [];

beforeEach(async () => {
  desk = quietDesk();
  page = await pageFolder();
  const log = (line: string) => void logged.push(line);
  host = await startWebHost({
    desk,
    rendererDir: page.dir,
    port: 0,
    version: '1.2.3',
    log,
    maxMessage: 65_536,
  });
  port = Number(new URL(host.url).port);
  own = { host: `127.0.0.1:${port}` };
  cookie = await enter();
});

afterEach(async () => {
  await host.close();
  await page.remove();
  logged.length = 0;
});

async function enter(): Promise<string> {
  const answer = await ask(port, host.url.replace(/^http:..[^/]*/, ''), own);
  expect(answer.status).toBe(303);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function open(): Promise<WebSocket> {
  const socket = await knock(`ws://127.0.0.1:${port}/rpc`, { cookie, origin: `http://127.0.0.1:${port}` });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  return socket;
}

const closed = (socket: WebSocket) =>
  new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));

describe('the way in', () => {
  it('S5 exchanges the token for a strict cookie named after the port, and takes it out of the address', async () => {
    const answer = await ask(port, `/?token=${new URL(host.url).searchParams.get('token')}`, own);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^dateline-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('S5 serves the page to the cookie, again after a reload, and to a second browser', async () => {
    for (const each of [cookie, cookie, await enter()]) {
      const answer = await ask(port, '/', { ...own, cookie: each });
      expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('<title>Page') });
    }
  });

  it('M5 serves images of the library to the cookie alone, and only by their whole name', async () => {
    const name = 'a'.repeat(64);
    desk.images.set(name, { type: 'image/png', bytes: Buffer.from('pixels') });
    const answer = await ask(port, `/image/${name}`, { ...own, cookie });
    expect(answer).toMatchObject({ status: 200, body: 'pixels' });
    expect(answer.headers['content-type']).toBe('image/png');
    expect((await ask(port, `/image/${name}`, own)).status).toBe(401);
    for (const other of ['b'.repeat(64), 'a', `${name}x`])
      expect((await ask(port, `/image/${other}`, { ...own, cookie })).status).toBe(404);
  });

  it('S5 tells who comes without a token how to get in, and nothing else', async () => {
    for (const path of ['/', '/assets/index.js', '/nothing', '/?token=wrong']) {
      const answer = await ask(port, path, own);
      expect(answer.status).toBe(401);
      expect(answer.body).toContain('whole address');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('S5 gives each run secrets of its own', async () => {
    const log = () => undefined;
    const other = await startWebHost({ desk, rendererDir: page.dir, port: 0, version: '1', log });
    const otherPort = Number(new URL(other.url).port);
    const value = cookie.split('=')[1];
    const answer = await ask(otherPort, '/', {
      host: `127.0.0.1:${otherPort}`,
      cookie: `dateline-${otherPort}=${value}`,
    });
    await other.close();
    expect(answer.status).toBe(401);
  });
});

describe('attacks on the web host', () => {
  it('S1 cannot be reached at any other address of the machine', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const addresses = others.filter(({ address }) => address !== '127.0.0.1').map(({ address }) => address);
    for (const address of [...addresses, '127.0.0.2', '::1']) {
      const reached = new Promise((resolve) => {
        const socket = connectTcp({ host: address, port });
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      });
      expect(await reached, address).toBe(false);
    }
  });

  it('S2 DNS rebinding: a foreign Host is misdirected, even with the cookie', async () => {
    for (const name of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect((await ask(port, '/', { host: name, cookie })).status).toBe(421);
      expect(await knock(`ws://127.0.0.1:${port}/rpc`, { host: name, cookie })).toBe(421);
    }
  });

  it('S3 a foreign page that sends requests with the cookie is refused', async () => {
    for (const origin of ['http://evil.example', 'null', `http://localhost:${port}`, 'http://127.0.0.1:1']) {
      expect((await ask(port, '/', { ...own, cookie, origin })).status).toBe(403);
    }
  });

  it('S4 a foreign page that embeds or links ours is refused', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask(port, '/', { ...own, cookie, 'sec-fetch-site': site })).status).toBe(403);
    }
  });

  it('a form posted from anywhere is refused', async () => {
    expect((await ask(port, '/', { ...own, cookie }, 'POST')).status).toBe(405);
  });

  it('S6 a websocket from a foreign page, without the cookie or to another path is refused', async () => {
    const url = `ws://127.0.0.1:${port}/rpc`;
    const origin = `http://127.0.0.1:${port}`;
    const token = new URL(host.url).search;
    expect(await knock(url, { cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await knock(url, { cookie, origin: 'null' })).toBe(403);
    expect(await knock(url, { cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await knock(url, { origin })).toBe(401);
    expect(await knock(url, { origin, cookie: `dateline-${port}=wrong` })).toBe(401);
    expect(await knock(url + token, { origin })).toBe(401);
    expect(await knock(url.replace('rpc', ''), { cookie, origin })).toBe(404);
    expect(desk.asked).toEqual([]);
  });

  it('S7 no path leads out of the page', async () => {
    const paths = [
      '/../secret.html',
      '/..%2fsecret.html',
      '/%2e%2e/secret.html',
      '/assets/..%2f..%2fsecret.html',
    ];
    const odd = [
      '/..%5csecret.html',
      '//secret.html',
      '/%00',
      '/%',
      '/C:/secret.html',
      '/assets',
      '/notes.txt',
      `/${'x'.repeat(1_000)}.js`,
    ];
    for (const path of [...paths, ...odd, `/${encodeURIComponent(page.dir)}/../secret.html`]) {
      const answer = await ask(port, path, { ...own, cookie });
      expect(answer.status, path).toBe(404);
      expect(answer.body).not.toContain('secret');
    }
  });

  it('S8 every answer, refusals too, forbids scripts and frames from elsewhere', async () => {
    for (const [path, headers] of [
      ['/', { ...own, cookie }],
      ['/nothing', { ...own, cookie }],
      ['/', own],
      ['/', { host: 'evil' }],
    ] as const) {
      const { headers: got } = await ask(port, path, headers);
      expect(got['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ");
      expect(got['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(got['content-security-policy']).toContain(`connect-src 'self' ws://127.0.0.1:${port};`);
      expect(got).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(got['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('S9 a huge message or garbage closes that socket and harms nobody else', async () => {
    const good = await open();
    for (const [message, code] of [
      ['x'.repeat(65_537), 1009],
      ['{"call":', 1007],
      [Buffer.from([1, 2, 3]), 1007],
    ] as const) {
      const bad = await open();
      bad.send(message);
      expect(await closed(bad)).toBe(code);
    }
    expect(await connect(socketTransport(good)).request('library/list', {})).toEqual([]);
  });

  it('S9 messages that are JSON but no calls are left unanswered', async () => {
    const socket = await open();
    for (const text of [
      'null',
      '[]',
      '{"call":-1}',
      '{"call":1}',
      '{"__proto__":{"call":1,"name":"x"}}',
      '"x"',
    ])
      socket.send(text);
    const { request } = connect(socketTransport(socket));
    await expect(request('__proto__' as 'library/list', {})).rejects.toMatchObject({
      code: 'unknown-request',
    });
    await expect(request('library/list', {})).resolves.toEqual([]);
    expect(desk.asked).toEqual(['library/list']);
  });
});

describe('the desk over the web host', () => {
  it('answers host requests itself', async () => {
    const { request } = connect(socketTransport(await open()));
    expect(await request('host/info', {})).toEqual({
      host: 'web',
      version: '1.2.3',
      library: '/nowhere/library.sqlite',
      platform: process.platform,
    });
    const file = { name: 'a.svg', type: 'image/svg+xml', data: 'PHN2Zy8+' };
    expect(await request('host/save', file)).toEqual({ outcome: 'download', path: null });
  });

  it('keeps what a bug says from the page, and logs it', async () => {
    const { request } = connect(socketTransport(await open()));
    const error: unknown = await request('library/delete', { id: 'a' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'internal', message: expect.not.stringContaining('secret') });
    expect(logged.join()).toContain('a secret of the desk');
  });

  it('pushes to every page', async () => {
    const heard = [await open(), await open()].map(
      (socket) =>
        new Promise((resolve) => {
          connect(socketTransport(socket)).onPush('library/changed', resolve);
        }),
    );
    desk.push({ name: 'library/changed', payload: {} });
    expect(await Promise.all(heard)).toEqual([{}, {}]);
  });

  it('S15 knows that it was abandoned when the last page has gone and none comes back in time', async () => {
    let over = false;
    const abandoned = host.abandoned(150).then(() => (over = true));
    const [first, second] = [await open(), await open()];
    first.close();
    await closed(first);
    second.close();
    await closed(second);
    const again = await open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(over).toBe(false);
    again.close();
    await abandoned;
  });

  it('drops a page that gives no sign of life', async () => {
    const log = () => undefined;
    await host.close();
    host = await startWebHost({ desk, rendererDir: page.dir, port, version: '1', log, heartbeat: 20 });
    cookie = await enter();
    const silent = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers: { cookie }, autoPong: false });
    expect(await closed(silent)).toBe(1006);
  });

  it('S15 takes leave of its pages and frees its port when it closes, once', async () => {
    const socket = await open();
    const leave = closed(socket);
    await Promise.all([host.close(), host.close()]);
    expect(await leave).toBe(1001);
    await expect(ask(port, '/', own)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('rejects when its port is taken', async () => {
    const log = () => undefined;
    const again = startWebHost({ desk, rendererDir: page.dir, port, version: '1', log });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
