/** Statuses that the sources of the event contradict. */
import { doubtOf } from '../../../document/standing';
import type { Check } from '../drawn';

export const checkStanding: Check = ({ page }) =>
  page.shown.flatMap(({ event }) => {
    const doubt = doubtOf(event);
    return doubt ? [{ says: { key: 'contradicted', status: event.status, ...doubt }, event: event.id }] : [];
  });
