/** The page of a timeline in its layout, made to fit where the height is fixed. */
import { leastSize } from '../format';
import { createSheet } from '../sheet';
import { tellStory, type StoryEvent, type StoryTrack } from '../story';
import { chooseLayout } from './auto';
import { composePage, spreadPage, type Page, type PageOptions } from './page';
import { fitPage, type Make } from './fit';
import type { Layout } from './layout';
import { LAYOUTS } from './registry';

/** Most height of a body along one line where the height is free, as a share of the width. */
const TALLEST = 2.5;

/**
 * A free height is what the layout needs; only a horizontal one that nobody could take in is a list instead. A fixed height is met by the first that does: smaller type, down to the style's minimum; no texts under headlines; the same
 * with numbered marks and a list; and at last fewer events, key events staying longest, the others counted.
 */
export function layPage(options: PageOptions): Page {
  const story = tellStory(options.timeline, options.style);
  const { height, type } = options.format;
  const chosen = chosenLayout(story, options);
  const makeIn =
    (layout: Layout): Make =>
    (scale, texts, shown) =>
      composePage(layout, story, options, { scale, texts, shown });
  if (height === null) {
    const page = makeIn(chosen)(type, true);
    return chosen === LAYOUTS.horizontal && isTooTall(page) ? makeIn(LAYOUTS.keyed)(type, true) : page;
  }
  const room = { type, least: smallestScale(options), height, texts: hasTexts(story) };
  let best: Page | null = null;
  for (const layout of new Set([chosen, LAYOUTS.keyed])) {
    const { page, whole } = fitPage(story, makeIn(layout), room);
    if (!best || whole || page.hidden < best.hidden) best = page;
    if (whole) break;
  }
  return spreadPage(best!, height);
}

function isTooTall({ body, sheet }: Page): boolean {
  return body !== null && body.height > sheet.width * TALLEST;
}

function chosenLayout(story: readonly StoryTrack[], options: PageOptions): Layout {
  const { timeline, format } = options;
  const sheet = createSheet({ ...options, scale: format.type, texts: true });
  return LAYOUTS[chooseLayout(timeline.figure.layout, story, sheet)];
}

/** Whether any event has a text under its headline, so that leaving texts out makes room. */
function hasTexts(story: readonly StoryTrack[]): boolean {
  const hasText = ({ event }: StoryEvent) => event.key && event.text.trim() !== '';
  return story.some(({ events }) => events.some(hasText));
}

/** At this scale the headline, which is what is read, is set in the least size of the style and the format. */
function smallestScale({ style, format }: PageOptions): number {
  return Math.min(leastSize(style, format) / style.type.headline.size, format.type);
}
