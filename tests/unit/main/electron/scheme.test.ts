import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { electron } from '../../../helpers/fake-electron';
import { answerPage, registerScheme, servePage } from '../../../../src/main/electron/scheme';
import { pageFolder } from '../../../helpers/web';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

let page: Awaited<ReturnType<typeof pageFolder>>;
beforeAll(async () => {
  page = await pageFolder();
});
afterAll(() => page.remove());

const PHOTO = 'a'.repeat(64);
const findImage = async (name: string) =>
  name === PHOTO ? { type: 'image/png', bytes: Buffer.from('pixels') } : null;

const get = (url: string, method = 'GET') =>
  answerPage({ url, method }, { rendererDir: page.dir, devServer: null, findImage });

describe('the page’s own protocol', () => {
  it('S11 is a standard, secure scheme of its own', () => {
    registerScheme();
    const [[list]] = electron.protocol.registerSchemesAsPrivileged.mock.calls as [[unknown[]]];
    expect(list).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    servePage({ rendererDir: page.dir, devServer: null, findImage });
    expect(electron.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function));
  });

  it('S8 serves the page with its policy', async () => {
    const answer = await get('app://dateline/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';");
    expect(await answer.text()).toContain('<title>Page');
  });

  it.each([
    'app://dateline/..%2fsecret.html',
    'app://dateline/%2e%2e/secret.html',
    'app://dateline/assets/..%5c..%5csecret.html',
    'app://dateline//secret.html',
    'app://dateline/nothing.js',
    'app://other/index.html',
  ])('S7 finds nothing at %s', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('M5 serves images of the library by their name, and no other', async () => {
    const answer = await get(`app://dateline/image/${PHOTO}`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(await answer.text()).toBe('pixels');
    for (const name of ['b'.repeat(64), 'a', `${PHOTO}/`, `../${PHOTO}`])
      expect((await get(`app://dateline/image/${name}`)).status).toBe(404);
  });

  it('answers nothing but GET', async () => {
    expect((await get('app://dateline/', 'POST')).status).toBe(405);
  });
});
