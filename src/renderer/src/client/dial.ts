/** Ways to reach the desk. The rest of the renderer does not know which of them it was. */
import { decodeFrame, encodeFrame } from '#contract/frames';
import type { Transport } from '#contract/transport';

export interface Line {
  /** The desk can be asked, over this transport, until `down`. */
  up(transport: Transport): void;
  /** The connection is lost; `up` follows when there is a new one. Said again when the reason is another. */
  down(reason: Loss): void;
}

/** `gone`: nobody answers. `locked-out`: the host that answers is another run, which has not let this browser in. */
export type Loss = 'gone' | 'locked-out';

/** Begins to connect, and connects again whenever the connection is lost. */
export type Dial = (line: Line) => void;

/** Electron's preload exposes one Transport, which lives as long as the page. */
export function dialExposed(transport: Transport): Dial {
  return (line) => line.up(transport);
}

/** How long to wait before the nth try (from 0), in ms: quick at first, then every five seconds. */
export function backOff(attempt: number): number {
  return Math.min(5_000, 250 * 2 ** Math.min(attempt, 10));
}

type SocketMaker = (url: string) => WebSocket;
type Later = (run: () => void, ms: number) => void;

/** Asks by HTTP why a socket was refused, for a socket itself is not told. */
export async function knock(fetchPage: typeof fetch = fetch): Promise<Loss> {
  try {
    const { status } = await fetchPage('/', { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return status === 401 ? 'locked-out' : 'gone';
  } catch {
    return 'gone';
  }
}

/** A websocket to the loopback host. `make`, `later` and `ask` are there for tests. */
export function dialSocket(
  url: string,
  make: SocketMaker = (address) => new WebSocket(address),
  later: Later = (run, ms) => void setTimeout(run, ms),
  ask: () => Promise<Loss> = () => knock(),
): Dial {
  return (line) => {
    let attempt = 0;
    const tryOnce = () => {
      const socket = make(url);
      let opened = false;
      socket.addEventListener('open', () => {
        opened = true;
        attempt = 0;
        line.up(socketTransport(socket));
      });
      socket.addEventListener('close', () => {
        // A first try that fails is a lost connection too: the page must say so, not wait in silence.
        if (opened || attempt === 0) line.down('gone');
        const again = () => later(tryOnce, backOff(attempt++));
        if (opened) return again();
        void ask().then((reason) => {
          line.down(reason);
          again();
        });
      });
    };
    tryOnce();
  };
}

function socketTransport(socket: WebSocket): Transport {
  return {
    send: (message) => socket.send(encodeFrame(message)),
    onMessage(receive) {
      const hear = (event: MessageEvent) => {
        const message = decodeFrame(String(event.data));
        if (message !== undefined) receive(message);
      };
      socket.addEventListener('message', hear);
      return () => socket.removeEventListener('message', hear);
    },
  };
}

/** Electron's transport when the preload gave one, else the host that served this page. */
export function chooseDial(page: { dateline?: Transport; location: Location }): Dial {
  if (page.dateline) return dialExposed(page.dateline);
  const { protocol, host } = page.location;
  return dialSocket(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/rpc`);
}
