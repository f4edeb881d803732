import { useSyncExternalStore } from 'react';
import type { Details, Timeline } from '#core/document/types';
import type { Mirror } from './mirror';

/** The document alone: that an edit was saved draws nothing anew that only shows it. */
export function useTimeline(mirror: Mirror): Timeline {
  return useSyncExternalStore(mirror.subscribe, () => mirror.get().timeline);
}

/** What is said of the document as a whole; edits of its events draw nothing anew that only shows this. */
export function useDetails(mirror: Mirror): Details {
  return useSyncExternalStore(mirror.subscribe, () => mirror.get().timeline.details);
}
