/** Editions over a web host that really runs: the archive that its page fetches, and the folder that it may be told. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { createEdition } from '#core/document/edition';
import { connect, type Client } from '#contract/rpc';
import { startWebHost, type WebHostOptions } from '../../../../src/main/web/host';
import { socketTransport } from '../../../../src/main/web/socket';
import { openDesk } from '../../../helpers/desk';
import { tempFolder } from '../../../helpers/folder';
import { ask, knock } from '../../../helpers/web';

const EDITION = { ...createEdition('small', 'Small'), formats: ['phone'], files: ['svg', 'txt'] as const };

async function openPage(options: Partial<WebHostOptions> = {}) {
  const { desk } = await openDesk();
  const log = (line: string) => expect.unreachable(line);
  const host = await startWebHost({ desk, rendererDir: '.', port: 0, version: '1', log, ...options });
  onTestFinished(() => host.close());
  const { host: name, origin, port, pathname, search } = new URL(host.url);
  const entered = await ask(Number(port), pathname + search, { host: name });
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const socket = await knock(`ws://${name}/rpc`, { cookie });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  return { client: connect(socketTransport(socket)), origin, cookie, desk };
}

async function exportIt({ request }: Client) {
  const [sample] = await request('library/list', {});
  return request('host/export-edition', { id: sample?.id ?? '', edition: EDITION, job: 'job' });
}

it('S19, F95: the archive is fetched by who has the session, and by nobody else', async () => {
  const { client, origin, cookie } = await openPage();
  const { outcome, path, files } = await exportIt(client);
  expect(outcome).toBe('download');
  const address = `${origin}${path}`;
  const stranger = await fetch(address);
  expect(stranger.status).toBe(401);
  expect(await stranger.text()).not.toContain('PK');
  const foreign = await fetch(address, { headers: { cookie, 'sec-fetch-site': 'cross-site' } });
  expect(foreign.status).toBe(403);
  const head = await fetch(address, { method: 'HEAD', headers: { cookie } });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const answer = await fetch(address, { headers: { cookie } });
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const found = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(found)).toEqual([...files.map(({ name }) => name), 'manifest.json']);
});

it('F92: with a folder given, each edition is written into a folder of its own in it', async () => {
  const exportsDir = await tempFolder();
  const { client } = await openPage({ exportsDir });
  const { outcome, path } = await exportIt(client);
  expect({ outcome, path }).toEqual({
    outcome: 'saved',
    path: join(exportsDir, 'ukraine-5-and-6-march-2022-small'),
  });
  expect(await readdir(path ?? '')).toHaveLength(3);
  expect(String(await readFile(join(path ?? '', 'manifest.json')))).toContain('"dateline-edition/1"');
});
