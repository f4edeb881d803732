import { expect, test, vi } from 'vitest';
import type { Transport } from '#contract/transport';
import { backOff, chooseDial, dialSocket, knock, type Loss } from '../../../../src/renderer/src/client/dial';

class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  send(text: string) {
    this.sent.push(text);
  }
}

function dialled(reason: Loss = 'gone') {
  const sockets: FakeSocket[] = [];
  const waits: number[] = [];
  const heard: string[] = [];
  let retry = () => {};
  let transport: Transport | null = null;
  const make = () => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket as unknown as WebSocket;
  };
  const later = (run: () => void, ms: number) => {
    waits.push(ms);
    retry = run;
  };
  dialSocket(
    'ws://127.0.0.1:1/rpc',
    make,
    later,
    async () => reason,
  )({
    up: (up) => {
      transport = up;
      heard.push('up');
    },
    down: (why) => heard.push(why),
  });
  return {
    sockets,
    waits,
    heard,
    fire: (type: string) => sockets.at(-1)?.dispatchEvent(new Event(type)),
    hear: (data: string) => sockets.at(-1)?.dispatchEvent(new MessageEvent('message', { data })),
    retry: () => retry(),
    transport: () => {
      if (!transport) throw new Error('there was no connection');
      return transport;
    },
  };
}

test('waits longer after each failure, and five seconds at most', () => {
  expect([0, 1, 2, 3, 50].map(backOff)).toEqual([250, 500, 1000, 2000, 5000]);
});

test('a lost connection is said and tried again until there is a new one', async () => {
  const line = dialled();
  line.fire('open');
  line.fire('close');
  line.retry();
  line.fire('close');
  await vi.waitFor(() => expect(line.waits).toEqual([250, 500]));
  line.retry();
  line.fire('open');
  expect(line.heard).toEqual(['up', 'gone', 'gone', 'up']);
});

test('a first try that fails is said, not waited out in silence', () => {
  const line = dialled();
  line.fire('close');
  expect(line.heard).toEqual(['gone']);
});

test('a host of another run is told from one that is gone, and still tried again', async () => {
  const line = dialled('locked-out');
  line.fire('open');
  line.fire('close');
  line.retry();
  line.fire('close');
  await vi.waitFor(() => expect(line.heard).toEqual(['up', 'gone', 'locked-out']));
  line.retry();
  line.fire('open');
  expect(line.heard.at(-1)).toBe('up');
});

test('a knock is answered by 401 where this browser has not been let in', async () => {
  const answer = (status: number) => () => Promise.resolve(new Response(null, { status }));
  expect(await knock(answer(401))).toBe('locked-out');
  expect(await knock(answer(200))).toBe('gone');
  expect(await knock(() => Promise.reject(new TypeError('refused')))).toBe('gone');
});

test('messages are JSON, and what is not is ignored', () => {
  const line = dialled();
  line.fire('open');
  const heard: unknown[] = [];
  const stop = line.transport().onMessage((message) => heard.push(message));
  line.hear('{"push":"x"}');
  line.hear('not JSON');
  stop();
  line.hear('{"push":"y"}');
  expect(heard).toEqual([{ push: 'x' }]);
  line.transport().send({ call: 1 });
  expect(line.sockets[0]?.sent).toEqual(['{"call":1}']);
});

test('Electron’s transport is taken where the preload gave one', () => {
  const exposed: Transport = { send: () => {}, onMessage: () => () => {} };
  const heard: Transport[] = [];
  chooseDial({ dateline: exposed, location: new URL('app://dateline/') as unknown as Location })({
    up: (transport) => heard.push(transport),
    down: () => {},
  });
  expect(heard).toEqual([exposed]);
});
