import { DeskError } from '#contract/errors';
import type { PushName, PushOf } from '#contract/pushes';
import type { Request } from '#contract/requests';
import { connect, type Client } from '#contract/rpc';
import type { Dial, Loss } from './dial';
import { createStore, type Store } from './store';

/** `connecting` is the first try; `gone` and `locked-out` last until there is a connection again. */
export type ConnectionStatus = 'connecting' | 'connected' | Loss;

/** The desk, as the page asks it; it outlives single connections. */
export interface DeskClient {
  /** Fails with a DeskError, `disconnected` when there is no connection. Before the first connection it waits. */
  readonly request: Request;
  onPush<N extends PushName>(name: N, receive: (payload: PushOf<N>) => void): () => void;
  readonly status: Store<ConnectionStatus>;
}

type Subscription = { attach(rpc: Client): void };

/** Keeps a connection over a dial: each new one gets all the push listeners again. */
export function createDeskClient(dial: Dial): DeskClient {
  const status = createStore<ConnectionStatus>('connecting');
  const subscriptions = new Set<Subscription>();
  const early: ((rpc: Client | null) => void)[] = [];
  let rpc: Client | null = null;

  const settleEarly = () => early.splice(0).forEach((go) => go(rpc));
  dial({
    up(transport) {
      rpc = connect(transport);
      for (const subscription of subscriptions) subscription.attach(rpc);
      status.set('connected');
      settleEarly();
    },
    down(reason) {
      const lost = rpc;
      rpc = null;
      status.set(reason);
      lost?.close();
      settleEarly();
    },
  });

  return {
    status,
    request: async (name, params, wanted) => {
      const current =
        status.get() === 'connecting' ? await new Promise<Client | null>((go) => early.push(go)) : rpc;
      if (!current) throw new DeskError('disconnected', { key: 'no-connection' });
      return current.request(name, params, wanted);
    },
    onPush: (name, receive) => subscribe(subscriptions, () => rpc, name, receive),
  };
}

function subscribe<N extends PushName>(
  subscriptions: Set<Subscription>,
  current: () => Client | null,
  name: N,
  receive: (payload: PushOf<N>) => void,
): () => void {
  let stop = () => {};
  const subscription = { attach: (rpc: Client) => void (stop = rpc.onPush(name, receive)) };
  subscriptions.add(subscription);
  const rpc = current();
  if (rpc) subscription.attach(rpc);
  return () => {
    subscriptions.delete(subscription);
    stop();
  };
}
