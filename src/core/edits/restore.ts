import type { Timeline } from '../document/types';
import type { Edit } from './edit';
import { diffTimelines } from './patch';

/** Brings back an earlier state as a new edit; `subject` says which, as the history shows it. */
export function restoreTimeline(now: Timeline, then: Timeline, subject: string): Edit {
  return { kind: 'timeline/restore', subject, patch: diffTimelines(now, then) };
}
