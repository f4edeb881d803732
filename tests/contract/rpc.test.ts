import { expect, it } from 'vitest';
import { DeskError } from '#contract/errors';
import type { Handlers } from '#contract/requests';
import { connect, serve } from '#contract/rpc';
import type { Transport } from '#contract/transport';

/** Two ends of one wire; the host's end throws for messages that are longer than `longest`. */
function wire(longest: number): { page: Transport; host: Transport } {
  const hear = { page: new Set<(message: unknown) => void>(), host: new Set<(message: unknown) => void>() };
  const end = (mine: 'page' | 'host', other: 'page' | 'host', most: number): Transport => ({
    send(message) {
      const text = JSON.stringify(message);
      if (text.length > most) throw new RangeError('Invalid string length');
      for (const receive of hear[other]) receive(JSON.parse(text));
    },
    onMessage(receive) {
      hear[mine].add(receive);
      return () => void hear[mine].delete(receive);
    },
  });
  return { page: end('page', 'host', Infinity), host: end('host', 'page', longest) };
}

it('S17 an answer that cannot be sent is reported, and the caller is told that there is none', async () => {
  const { page, host } = wire(200);
  const reports: unknown[] = [];
  const info = { host: 'web', version: 'x'.repeat(300), library: '', platform: 'linux' } as const;
  const handlers: Partial<Handlers> = { 'host/info': async () => info };
  serve(host, handlers as Handlers, (error) => reports.push(error));
  await expect(connect(page).request('host/info', {})).rejects.toMatchObject({ code: 'internal' });
  expect(reports).toEqual([new RangeError('Invalid string length')]);
});

it('S17 a connection that can send nothing any more is reported, and does no harm to the others', async () => {
  const { page, host } = wire(0);
  const reports: unknown[] = [];
  const server = serve(host, {} as Handlers, (error) => reports.push(error));
  server.push({ name: 'library/changed', payload: {} });
  page.send({ call: 1, name: 'library/list', params: {} });
  await new Promise((resolve) => setTimeout(resolve));
  expect(reports.length).toBeGreaterThanOrEqual(3);
});

it('S17 a failure arrives with its sentence as data, for the page to say in its own language', async () => {
  const { page, host } = wire(Infinity);
  const says = { key: 'no-timeline', id: 'gates' } as const;
  const handlers: Partial<Handlers> = {
    'library/list': () => Promise.reject(new DeskError('not-found', says)),
  };
  serve(host, handlers as Handlers, () => undefined);
  await expect(connect(page).request('library/list', {})).rejects.toMatchObject({
    code: 'not-found',
    says,
    message: 'there is no timeline "gates" in the library',
  });
});

it('S20 a request that is called off reaches its handler as a signal, and fails with what that makes of it', async () => {
  const { page, host } = wire(Infinity);
  const stop = new AbortController();
  const begun: string[] = [];
  const handlers: Partial<Handlers> = {
    'library/list': (_, wanted) =>
      new Promise((_answer, fail) => {
        begun.push('list');
        wanted?.addEventListener('abort', () => fail(new DeskError('cancelled', 'called off')));
      }),
    'library/trash': async () => [],
  };
  serve(host, handlers as Handlers, () => undefined);
  const { request } = connect(page);
  const answer = request('library/list', {}, stop.signal);
  const other = request('library/trash', {});
  stop.abort();
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
  await expect(other).resolves.toEqual([]);
  // One that was called off before is not even asked for.
  await expect(request('library/list', {}, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
  expect(begun).toEqual(['list']);
});

it('S20 calling off what has been answered already does nothing', async () => {
  const { page, host } = wire(Infinity);
  const stop = new AbortController();
  serve(host, { 'library/list': async () => [] } as Partial<Handlers> as Handlers, () => undefined);
  await connect(page).request('library/list', {}, stop.signal);
  const heard: unknown[] = [];
  host.onMessage((message) => heard.push(message));
  stop.abort();
  expect(heard).toEqual([]);
});
