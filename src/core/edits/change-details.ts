import type { Details, Timeline } from '../document/types';
import { isEqual } from './equal';
import type { Edit } from './edit';
import { EMPTY_PATCH } from './patch';

/** Gives the timeline new values in some of its details. */
export function changeDetails(timeline: Timeline, fields: Partial<Details>): Edit {
  const [before, after] = [timeline.details, { ...timeline.details, ...fields }];
  const patch = isEqual(before, after) ? EMPTY_PATCH : { ...EMPTY_PATCH, details: { before, after } };
  return { kind: 'details/change', subject: after.title, patch };
}
