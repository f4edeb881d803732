import { DeskError } from '#contract/errors';
import type { Issue } from '#core/document/issue';
import { cleanText } from '#core/figure/text';
import type { Timeline } from '#core/document/types';
import type { Finding } from '#core/figure/preflight/finding';

/** Refuses a picture in which preflight found what its house style calls fatal: `not-publishable`, with every finding. */
export function assertPublishable(findings: readonly Finding[], timeline: Timeline): void {
  const fatal = findings.filter(({ severity }) => severity === 'fatal');
  if (fatal.length === 0) return;
  const issues = fatal.map((finding) => issueOf(finding, timeline));
  throw new DeskError('not-publishable', { key: 'figure-refused', what: issues[0]!.says }, issues);
}

/** A finding as an issue, which names its event. */
export function issueOf({ severity, says, event }: Finding, { events }: Timeline): Issue {
  const index = events.findIndex(({ id }) => id === event);
  const headline = cleanText(events[index]?.headline ?? '');
  return {
    severity: severity === 'fatal' ? 'error' : 'warning',
    path: index < 0 ? 'figure' : `events[${index}]`,
    says: headline ? { key: 'of-event', headline, what: says } : says,
  };
}
