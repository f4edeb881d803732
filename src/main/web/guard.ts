/**
 * Who may talk to the loopback host. Other web sites and other users of this machine can reach its port, so every
 * request and every websocket upgrade is judged here. The attacks are named in docs/hosts.md.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The secrets of one run of the host. */
export interface Door {
  readonly port: number;
  /** Stands in the address that is printed. */
  readonly token: string;
  /** Stands in the cookie that the token is exchanged for. */
  readonly session: string;
}

/** What a request says of itself; header values as they came, undefined when absent. */
export interface Caller {
  readonly method: string;
  /** The request target: `/`, `/?token=...`, `/assets/index.js`. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly cookie: string | undefined;
}

export type Verdict =
  | { readonly kind: 'pass'; readonly path: string }
  /** The token was right: set the cookie and go to the bare address. */
  | { readonly kind: 'enter'; readonly cookie: string }
  | { readonly kind: 'refuse'; readonly status: 400 | 401 | 403 | 405 | 421; readonly reason: string };

export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

/** Cookies do not know ports: two hosts on one machine must not overwrite each other's. */
export const cookieName = (port: number): string => `dateline-${port}`;

/** Judges a request, from the cheapest forgery to the secret. */
export function judge(caller: Caller, door: Door): Verdict {
  const stranger = judgeSender(caller, door.port);
  if (stranger) return stranger;
  if (caller.method !== 'GET' && caller.method !== 'HEAD') return refuse(405, 'only GET is answered');
  if (!caller.target.startsWith('/')) return refuse(400, 'the request target must be a path');
  const url = new URL(`${originOf(door.port)}${caller.target}`);
  if (same(url.searchParams.get('token'), door.token)) return { kind: 'enter', cookie: cookieOf(door) };
  if (same(readCookie(caller.cookie, cookieName(door.port)), door.session)) {
    return { kind: 'pass', path: url.pathname + url.search };
  }
  return refuse(401, 'this browser has not been let in');
}

/**
 * Host: DNS rebinding gives a foreign name our address. Origin: a foreign page can post forms and open websockets.
 * Sec-Fetch-Site: a foreign page can also embed and link, without an Origin.
 */
function judgeSender({ host, origin, fetchSite }: Caller, port: number): Verdict | null {
  if (host !== `127.0.0.1:${port}`) return refuse(421, 'the Host header is not of this host');
  if (origin !== undefined && origin !== originOf(port)) return refuse(403, 'the Origin is foreign');
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none')
    return refuse(403, 'the request comes from another site');
  return null;
}

const refuse = (status: 400 | 401 | 403 | 405 | 421, reason: string): Verdict => ({
  kind: 'refuse',
  status,
  reason,
});

const cookieOf = ({ port, session }: Door): string =>
  `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`;

/** The value of one cookie of a Cookie header; null if it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

/** Compares without telling by its time how much was right, nor how long the secret is. */
function same(given: string | null, secret: string): boolean {
  if (given === null) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
