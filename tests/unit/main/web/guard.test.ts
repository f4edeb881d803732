import { describe, expect, it } from 'vitest';
import { judge, readCookie, type Caller, type Door } from '../../../../src/main/web/guard';

const door: Door = { port: 4321, token: 'T'.repeat(43), session: 'S'.repeat(43) };
const inside: Caller = {
  method: 'GET',
  target: '/',
  host: '127.0.0.1:4321',
  origin: undefined,
  fetchSite: undefined,
  cookie: `dateline-4321=${door.session}`,
};
const judged = (change: Partial<Caller>) => judge({ ...inside, ...change }, door);
const statusOf = (change: Partial<Caller>) => {
  const verdict = judged(change);
  return verdict.kind === 'refuse' ? verdict.status : verdict.kind;
};

describe('the guard of the web host', () => {
  it('lets the browser in that has the cookie', () => {
    expect(judged({})).toEqual({ kind: 'pass', path: '/' });
    expect(
      judged({ target: '/a.js?x=1', origin: 'http://127.0.0.1:4321', fetchSite: 'same-origin' }),
    ).toEqual({
      kind: 'pass',
      path: '/a.js?x=1',
    });
  });

  it.each([
    undefined,
    '',
    'localhost:4321',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:43210',
    'evil.example:4321',
    '127.0.0.1:4321.evil.example',
    '[::1]:4321',
    '0.0.0.0:4321',
  ])('S2 refuses the Host %s with 421', (host) => {
    expect(statusOf({ host })).toBe(421);
  });

  it.each([
    'null',
    '',
    'http://evil.example',
    'https://127.0.0.1:4321',
    'http://127.0.0.1',
    'http://127.0.0.1:4322',
    'http://localhost:4321',
    'file://',
  ])('S3 refuses the Origin "%s" with 403', (origin) => {
    expect(statusOf({ origin })).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'anything'])('S4 refuses Sec-Fetch-Site %s with 403', (fetchSite) => {
    expect(statusOf({ fetchSite })).toBe(403);
    expect(statusOf({ fetchSite, cookie: undefined, target: `/?token=${door.token}` })).toBe(403);
  });

  it.each([
    undefined,
    '',
    'dateline-4321=',
    `dateline-4322=${door.session}`,
    `dateline-4321=${door.token}`,
    `dateline-4321=${door.session}x`,
    `dateline-4321=${door.session.slice(1)}`,
    `x=dateline-4321=${door.session}`,
  ])('S5 refuses the cookie "%s" with 401', (cookie) => {
    expect(statusOf({ cookie })).toBe(401);
  });

  it('S5 exchanges the token for a cookie, as often as it is shown', () => {
    const first = judged({ cookie: undefined, target: `/?token=${door.token}`, fetchSite: 'none' });
    expect(first).toEqual({
      kind: 'enter',
      cookie: `dateline-4321=${door.session}; Path=/; HttpOnly; SameSite=Strict`,
    });
    expect(judged({ target: `/?token=${door.token}` })).toEqual(first);
  });

  it.each(['', door.session, `${door.token}x`, door.token.slice(1), encodeURIComponent('é')])(
    'S5 refuses the token "%s" with 401',
    (token) => {
      expect(statusOf({ cookie: undefined, target: `/?token=${token}` })).toBe(401);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', ''])(
    'refuses the method "%s"',
    (method) => {
      expect(statusOf({ method })).toBe(405);
    },
  );

  it.each(['http://evil.example/', '*', '', 'x'])('refuses the request target "%s"', (target) => {
    expect(statusOf({ target })).toBe(400);
  });

  it('reads one cookie among others', () => {
    expect(readCookie('a=1; b=2=3;c=4', 'b')).toBe('2=3');
    expect(readCookie('a=1', 'b')).toBeNull();
  });
});
