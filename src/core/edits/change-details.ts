import type { Details, Timeline } from '../document/types';
import type { Edit } from './edit';
import { EMPTY_PATCH, swap } from './patch';

/** Gives the timeline new values in some of its details. */
export function changeDetails({ details }: Timeline, fields: Partial<Details>): Edit {
  const after = { ...details, ...fields };
  return {
    kind: 'details/change',
    subject: after.title,
    patch: { ...EMPTY_PATCH, details: swap(details, after) },
  };
}
