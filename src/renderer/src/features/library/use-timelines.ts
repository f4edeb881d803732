import { useEffect, useState } from 'react';
import type { Summary } from '#contract/requests/library';
import type { DeskClient } from '../../client/desk-client';
import { sayError } from '../../ui/notify';

/** The list of timelines, fetched anew whenever it has changed; null until it is there. */
export function useTimelines(desk: DeskClient): readonly Summary[] | null {
  const [list, setList] = useState<readonly Summary[] | null>(null);
  useEffect(() => {
    let asked = 0;
    const fetchList = () => {
      const mine = ++asked;
      desk.request('library/list', {}).then((fetched) => {
        if (mine === asked) setList(fetched);
      }, sayUnlessLost);
    };
    fetchList();
    const stops = [
      desk.onPush('library/changed', fetchList),
      desk.status.subscribe(() => desk.status.get() === 'connected' && fetchList()),
    ];
    return () => {
      asked = Infinity;
      for (const stop of stops) stop();
    };
  }, [desk]);
  return list;
}

/** A lost connection has its own banner. */
function sayUnlessLost(thrown: unknown): void {
  if ((thrown as { code?: string }).code !== 'disconnected') sayError(thrown);
}
