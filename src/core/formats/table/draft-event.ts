import { createEvent, EMPTY_SOURCE } from '../../document/create';
import { cutText } from '../../document/cut';
import { MAX_LINE, MAX_TEXT } from '../../document/schema';
import type { Source, TimelineEvent } from '../../document/types';
import type { When } from '../../when/types';
import type { Draft } from './draft';

/** A row's event at a date, without id and track. A cell of several lines is one line where the document has lines; what is too long is cut (D7). */
export function eventOfDraft(draft: Draft, when: When): TimelineEvent {
  return {
    ...createEvent('', '', when),
    headline: line(draft.headline),
    text: cutText(draft.text, MAX_TEXT),
    place: line(draft.place),
    status: draft.status,
    sources: sourcesOf(draft),
    tags: [...new Set(draft.tags.map(line))].slice(0, 200),
  };
}

function line(text: string): string {
  return cutText(text.replace(/\s*[\r\n]+\s*/g, ' '), MAX_LINE);
}

/** A link belongs to the first source; without one the site is the publisher. */
function sourcesOf({ sources, link }: Draft): Source[] {
  const named = sources.slice(0, 200).map((source): Source => {
    const site = siteOf(source);
    return { ...EMPTY_SOURCE, publisher: line(site ?? source), link: site === null ? '' : source };
  });
  const site = siteOf(link);
  const [first, ...more] = named;
  if (site === null) return named;
  if (!first) return [{ ...EMPTY_SOURCE, publisher: site, link }];
  return [{ ...first, link: first.link || link }, ...more];
}

/** The site of an http address, in lower case; null for anything else. */
export function siteOf(address: string): string | null {
  if (address.length > 4_000) return null;
  const site = /^https?:\/\/(?:[^\s/?#@]*@)?(?:www\.)?([^\s/?#:@]+)\S*$/i.exec(address)?.[1];
  return site?.toLowerCase() ?? null;
}
