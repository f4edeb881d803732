/** The page of a timeline in its layout, made to fit where the height is fixed. */
import { leastSize } from '../format';
import { NO_PICTURES, shownImage } from '../picture';
import { createSheet, type Detail } from '../sheet';
import { tellStory, type StoryEvent, type StoryTrack } from '../story';
import { chooseLayout } from './auto';
import { composePage, spreadPage, type Page, type PageOptions } from './page';
import { fitPage, type Make } from './fit';
import type { Layout } from './layout';
import { LAYOUTS } from './registry';

/** Most height of a body along one line where the height is free, as a share of the width. */
const TALLEST = 2.5;

/**
 * A free height is what the layout needs; only a horizontal one that nobody could take in is a list instead. A fixed height is met by the first that does: smaller type, down to the style's minimum; small images, then none, then no texts under headlines; the same
 * with numbered marks and a list; and at last fewer events, key events staying longest, the others counted.
 */
export function layPage(options: PageOptions): Page {
  const story = tellStory(options.timeline, options.style);
  const { height, type } = options.format;
  const chosen = chosenLayout(story, options);
  const makeIn =
    (layout: Layout): Make =>
    (scale, detail, shown) =>
      composePage(layout, story, options, { scale, detail, shown });
  if (height === null) {
    const page = makeIn(chosen)(type, 'pictures');
    return chosen === LAYOUTS.horizontal && isTooTall(page) ? makeIn(LAYOUTS.keyed)(type, 'pictures') : page;
  }
  const room = { type, least: smallestScale(options), height, details: detailsOf(story, options) };
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
  const sheet = createSheet({ ...options, scale: format.type, detail: 'texts' });
  return LAYOUTS[chooseLayout(timeline.figure.layout, story, sheet)];
}

/** What can be left out to make room: images, and texts under headlines. */
function detailsOf(story: readonly StoryTrack[], { pictures = NO_PICTURES }: PageOptions): Detail[] {
  const some = (has: (told: StoryEvent) => boolean) => story.some(({ events }) => events.some(has));
  const hasPicture = some(({ event }) => shownImage(event, pictures) !== null);
  const hasText = some(({ event }) => event.key && event.text.trim() !== '');
  return [
    ...(hasPicture ? (['pictures', 'thumbnails'] as const) : []),
    ...(hasText ? (['texts'] as const) : []),
  ];
}

/** At this scale the headline, which is what is read, is set in the least size of the style and the format. */
function smallestScale({ style, format }: PageOptions): number {
  return Math.min(leastSize(style, format) / style.type.headline.size, format.type);
}
