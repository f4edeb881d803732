import { useEffect, useState } from 'react';
import type { Timeline } from '#core/document/types';
import { sayError } from '../../ui/notify';
import { useApp } from '../shell/app-context';

/** A timeline as it was after a revision; null until it is there. */
export function useTimelineAt(id: string, revision: number): Timeline | null {
  const { desk } = useApp();
  const [state, setState] = useState<{ readonly of: string; readonly timeline: Timeline } | null>(null);
  const of = `${id} ${revision}`;
  useEffect(() => {
    let left = false;
    desk
      .request('history/at', { id, revision })
      .then(({ timeline }) => !left && setState({ of, timeline }), sayError);
    return () => void (left = true);
  }, [desk, id, revision, of]);
  return state?.of === of ? state.timeline : null;
}
