import { useEffect, useState } from 'react';
import type { PushName } from '#contract/pushes';
import type { RequestName, ResultOf } from '#contract/requests';
import { sayError } from '../ui/notify';
import type { DeskClient } from './desk-client';

/** Requests that list something. */
type ListName = Extract<
  RequestName,
  'library/list' | 'library/trash' | 'style/list' | 'history/versions' | 'history/publications'
>;

const NO_PARAMS = {};

/** What a request lists, fetched anew whenever a push says that it has changed; null until it is there. `params` is the same object for as long as it says the same. */
export function useList<N extends ListName>(
  desk: DeskClient,
  name: N,
  changed: PushName,
  params: object = NO_PARAMS,
): ResultOf<N> | null {
  const [list, setList] = useState<ResultOf<N> | null>(null);
  useEffect(() => {
    // Which params go with a name that it does not know, the compiler cannot tell; the desk checks them.
    const ask = desk.request as (name: N, params: object) => Promise<ResultOf<N>>;
    let asked = 0;
    const fetchList = () => {
      const mine = ++asked;
      ask(name, params).then((fetched) => {
        if (mine === asked) setList(fetched);
      }, sayUnlessLost);
    };
    fetchList();
    const stops = [
      desk.onPush(changed, fetchList),
      desk.status.subscribe(() => desk.status.get() === 'connected' && fetchList()),
    ];
    return () => {
      asked = Infinity;
      for (const stop of stops) stop();
    };
  }, [desk, name, changed, params]);
  return list;
}

/** A lost connection has its own banner. */
function sayUnlessLost(thrown: unknown): void {
  if ((thrown as { code?: string }).code !== 'disconnected') sayError(thrown);
}
