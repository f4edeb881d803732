import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Hit } from '#contract/requests/library';
import type { DeskClient } from '../../client/desk-client';
import { sayError } from '../../ui/notify';

export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
}

/** Events that hold the words of a query, a moment after the typing rests; the last find stays until the next is there. */
export function useHits(desk: DeskClient, query: string): Found | null {
  const [settled] = useDebouncedValue(query.trim(), 150);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!settled) return setFound(null);
    let stale = false;
    desk
      .request('library/search', { query: settled.slice(0, 500), limit: 100 })
      .then((hits) => !stale && setFound({ query: settled, hits }), sayError);
    return () => void (stale = true);
  }, [desk, settled]);
  return query.trim() ? found : null;
}
