/** The protocol, written once over any Transport: requests with answers, word that one is no longer wanted, and pushes. */
import { z } from 'zod';
import { DeskError, errorSchema, toErrorData } from './errors';
import { pushes, type Push, type PushName, type PushOf } from './pushes';
import { isRequestName, requests, type Handlers, type Request } from './requests';
import type { Transport } from './transport';

const callSchema = z.object({ call: z.int().nonnegative(), name: z.string(), params: z.unknown() });
const cancelSchema = z.object({ cancel: z.int().nonnegative() });
const answerSchema = z.union([
  z.object({ answer: z.int().nonnegative(), error: errorSchema }),
  z.object({ answer: z.int().nonnegative(), result: z.unknown() }),
]);
const pushSchema = z.object({ push: z.string(), payload: z.unknown() });

export interface Server {
  push(push: Push): void;
  close(): void;
}

/** Answers requests that arrive on a transport. `report` is told of bugs, which the caller sees only as `internal`. */
export function serve(transport: Transport, handlers: Handlers, report: (error: unknown) => void): Server {
  const running = new Map<number, AbortController>();
  const stop = transport.onMessage((message) => {
    const cancel = cancelSchema.safeParse(message);
    if (cancel.success) return running.get(cancel.data.cancel)?.abort();
    const call = callSchema.safeParse(message);
    if (!call.success) return;
    const { call: id, name, params } = call.data;
    const wanted = new AbortController();
    running.set(id, wanted);
    const reply = (outcome: object) => {
      running.delete(id);
      transport.send({ answer: id, ...outcome });
    };
    void answer(() => perform(handlers, name, params, wanted.signal), report)
      .then(reply)
      .catch((unsent: unknown) => {
        // Too long for a message, for instance: the caller must not wait for ever.
        report(unsent);
        reply({ error: toErrorData(unsent) });
      })
      .catch(report);
  });
  return {
    push({ name, payload }) {
      try {
        transport.send({ push: name, payload });
      } catch (unsent) {
        report(unsent);
      }
    },
    close: stop,
  };
}

async function answer(work: () => Promise<unknown>, report: (error: unknown) => void) {
  try {
    return { result: await work() };
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) report(thrown);
    return { error: toErrorData(thrown) };
  }
}

/** Checks the params, runs the handler, checks the result. Used by every host and by the command line. */
export async function perform(
  handlers: Handlers,
  name: string,
  params: unknown,
  wanted?: AbortSignal,
): Promise<unknown> {
  if (!isRequestName(name)) throw new DeskError('unknown-request', `there is no request "${name}"`);
  const checked = requests[name].params.safeParse(params);
  if (!checked.success) {
    throw new DeskError('bad-request', `${name}: ${z.prettifyError(checked.error)}`);
  }
  const handler = handlers[name] as (params: unknown, wanted?: AbortSignal) => Promise<unknown>;
  return requests[name].result.parse(await handler(checked.data, wanted));
}

export interface Client {
  readonly request: Request;
  /** Hears one kind of push; returns a function that stops it. */
  onPush<N extends PushName>(name: N, receive: (payload: PushOf<N>) => void): () => void;
  /** Fails every request still waiting; for when the connection is lost. */
  close(): void;
}

type Waiting = { resolve(result: unknown): void; reject(error: DeskError): void };

/** Asks over a transport. A request fails with a DeskError, whatever went wrong. */
export function connect(transport: Transport): Client {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  let calls = 0;

  const stop = transport.onMessage((message) => {
    const pushed = pushSchema.safeParse(message);
    if (pushed.success) return hearPush(listeners, pushed.data);
    const answered = answerSchema.safeParse(message);
    if (answered.success) settle(waiting, answered.data);
  });

  return {
    request: (name, params, wanted) =>
      new Promise((resolve, reject) => {
        if (wanted?.aborted) return reject(new DeskError('cancelled', 'it was cancelled before it began'));
        const call = calls++;
        waiting.set(call, { resolve: resolve as Waiting['resolve'], reject });
        transport.send({ call, name, params });
        // The answer to a call that has ended meanwhile is no longer waited for.
        wanted?.addEventListener('abort', () => waiting.has(call) && transport.send({ cancel: call }));
      }),
    onPush(name, receive) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(receive as (payload: never) => void));
      return () => void set.delete(receive as (payload: never) => void);
    },
    close() {
      stop();
      for (const { reject } of waiting.values())
        reject(new DeskError('disconnected', { key: 'connection-lost' }));
      waiting.clear();
    },
  };
}

function hearPush(
  listeners: ReadonlyMap<string, Set<(payload: never) => void>>,
  { push, payload }: z.infer<typeof pushSchema>,
) {
  if (!Object.hasOwn(pushes, push)) return;
  const checked = pushes[push as PushName].safeParse(payload);
  if (!checked.success) return;
  for (const receive of listeners.get(push) ?? []) receive(checked.data as never);
}

function settle(waiting: Map<number, Waiting>, answered: z.infer<typeof answerSchema>) {
  const call = waiting.get(answered.answer);
  waiting.delete(answered.answer);
  if (!call) return;
  if ('error' in answered)
    call.reject(new DeskError(answered.error.code, answered.error.says, answered.error.issues));
  else call.resolve(answered.result);
}
