/** Claims that nobody is named for. */
import type { Status } from '../../../document/types';
import type { Check } from '../drawn';

const NEEDS_SOURCE: ReadonlySet<Status> = new Set(['claimed', 'disputed']);

export const checkSource: Check = ({ page }) =>
  page.shown
    .filter(({ event }) => NEEDS_SOURCE.has(event.status) && event.sources.length === 0)
    .map(({ event }) => ({
      says: { key: 'unattributed', status: event.status },
      event: event.id,
    }));
