/** Statuses that the sources of the event contradict. */
import { doubtOf, type Contradiction } from '../../../document/standing';
import type { Check } from '../drawn';

const SAID: Readonly<Record<Contradiction, string>> = {
  denied: 'and a source denies it',
  unconfirmed: 'and no source confirms it',
  confirmed: 'and a source confirms it',
  undenied: 'and no source denies it',
};

export const checkStanding: Check = ({ page }) =>
  page.shown.flatMap(({ event }) => {
    const doubt = doubtOf(event);
    if (!doubt) return [];
    const said = `Is drawn as ${event.status}, ${SAID[doubt.contradiction]}.`;
    return [{ message: `${said} Set it to ${doubt.suggested}, or mend the sources.`, event: event.id }];
  });
