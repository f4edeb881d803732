import { useSyncExternalStore } from 'react';
import type { Timeline } from '#core/document/types';
import type { Mirror } from './mirror';

/** The document alone: that an edit was saved draws nothing anew that only shows it. */
export function useTimeline(mirror: Mirror): Timeline {
  return useSyncExternalStore(mirror.subscribe, () => mirror.get().timeline);
}
