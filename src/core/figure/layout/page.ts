/** A whole page: header, legend, body, footer, one under another; and how one is made to fit a fixed height. */
import type { Timeline } from '../../document/types';
import { makeFooter } from '../furniture/footer';
import { makeHeader } from '../furniture/header';
import { makeLegend } from '../furniture/legend';
import { EMPTY_BLOCK, type Block } from '../furniture/block';
import { leastSize, type Format } from '../format';
import type { TextMetrics } from '../metrics';
import { createSheet, type Sheet } from '../sheet';
import type { HouseStyle } from '../style';
import { tellStory, type StoryEvent, type StoryTrack } from '../story';
import type { Body, Layout } from './layout';
import { chooseLayout } from './auto';
import { LAYOUTS } from './registry';

export interface Page {
  readonly sheet: Sheet;
  readonly header: Block;
  readonly legend: Block;
  readonly footer: Block;
  /** Null where there is no event at all. */
  readonly body: Body | null;
  /** Top of the body, px. */
  readonly bodyTop: number;
  /** px. */
  readonly height: number;
  /** Events in the picture, in order of reading, and how many are only counted. */
  readonly shown: readonly StoryEvent[];
  readonly hidden: number;
}

export interface PageOptions {
  readonly timeline: Timeline;
  readonly style: HouseStyle;
  readonly format: Format;
  readonly metrics: TextMetrics;
}

/**
 * The page of a timeline in the layout it asks for. A fixed height is met by the first that does: smaller type, down
 * to the style's minimum; no texts under headlines; the same with numbered marks and a list; and at last fewer
 * events, key events staying longest, the others counted.
 */
export function layPage(options: PageOptions): Page {
  const story = tellStory(options.timeline, options.style);
  const { height, type } = options.format;
  const chosen = chosenLayout(story, options);
  const makeIn =
    (layout: Layout): Make =>
    (scale, texts, shown) =>
      composePage(layout, story, options, scale, texts, shown);
  if (height === null) return makeIn(chosen)(type, true);
  const layouts = [...new Set([chosen, LAYOUTS.keyed])];
  const least = smallestScale(options);
  for (const layout of layouts) {
    const page = fitWhole(makeIn(layout), type, least, height);
    if (page) return spread(page, height);
  }
  const cut = layouts.map((layout) => dropEvents(story, least, makeIn(layout), height));
  return spread(
    cut.reduce((best, page) => (page.hidden < best.hidden ? page : best)),
    height,
  );
}

function chosenLayout(story: readonly StoryTrack[], options: PageOptions): Layout {
  const { timeline, style, format, metrics } = options;
  const sheet = createSheet({
    style,
    metrics,
    format,
    scale: format.type,
    texts: true,
    timeline,
  });
  return LAYOUTS[chooseLayout(timeline.figure.layout, story, sheet)];
}

/** All events, in the largest type that has room. */
function fitWhole(make: Make, type: number, least: number, height: number): Page | null {
  const smallest = make(least, false);
  if (smallest.height > height) return null;
  for (let scale = type; scale > least; scale -= 0.05) {
    for (const texts of [true, false]) {
      const page = make(scale, texts);
      if (page.height <= height) return page;
    }
  }
  return smallest;
}

/** At this scale the headline, which is what is read, is set in the least size of the style and the format. */
function smallestScale({ style, format }: PageOptions): number {
  return Math.min(leastSize(style, format) / style.type.headline.size, format.type);
}

type Make = (scale: number, texts: boolean, shown?: ReadonlySet<StoryEvent>) => Page;

/** The most events that fit, by halving. With none at all the page may still be too high: then it is cut by no one, only full. */
function dropEvents(story: readonly StoryTrack[], scale: number, make: Make, height: number): Page {
  const order = byImportance(story);
  let [fits, most] = [0, order.length];
  while (fits < most - 1) {
    const middle = Math.floor((fits + most) / 2);
    if (make(scale, false, new Set(order.slice(0, middle))).height <= height) fits = middle;
    else most = middle;
  }
  return make(scale, false, new Set(order.slice(0, fits)));
}

/** Key events first; then of each track the first and the last, those half-way, those half-way between, and so on: what is left is spread over time. */
function byImportance(story: readonly StoryTrack[]): StoryEvent[] {
  const ranked = story.flatMap(({ events }) => {
    const rest = events.filter(({ event }) => !event.key);
    const order = spreadOrder(rest.length).map((index, rank) => ({ told: rest[index]!, rank }));
    return [...events.filter(({ event }) => event.key).map((told) => ({ told, rank: -1 })), ...order];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ told }) => told);
}

/** 0 to count - 1, both ends first and then always the middles of what lies between. */
function spreadOrder(count: number): number[] {
  const order = count > 1 ? [0, count - 1] : count === 1 ? [0] : [];
  const gaps: [number, number][] = [[0, count - 1]];
  for (const [from, to] of gaps) {
    if (to - from < 2) continue;
    const middle = (from + to) >> 1;
    order.push(middle);
    gaps.push([from, middle], [middle, to]);
  }
  return order;
}

function composePage(
  layout: Layout,
  story: readonly StoryTrack[],
  options: PageOptions,
  scale: number,
  texts: boolean,
  wanted?: ReadonlySet<StoryEvent>,
): Page {
  const { timeline, style, format, metrics } = options;
  const sheet = createSheet({ style, metrics, format, scale, texts, timeline });
  const { line, top } = sheet;
  const place = style.furniture.legend;
  const body = layout.lay(story, sheet, (told) => !wanted || wanted.has(told));
  const drawn = body?.drawn ?? [];
  const shown = drawn.map(({ told }) => told);
  const total = story.reduce((sum, { events }) => sum + events.length, 0);
  const header = makeHeader(sheet, top);
  const legendTop = top + header.height + (header.height ? line * 0.6 : 0);
  const legend = place === 'above' ? makeLegend(sheet, drawn, body?.clock ?? false, legendTop) : EMPTY_BLOCK;
  const bodyTop = Math.ceil(legendTop + legend.height + (legend.height ? line * 0.9 : line * 0.4));
  const bodyBottom = bodyTop + (body?.height ?? line * 6);
  const foot = makeFoot(sheet, shown, body, Math.ceil(bodyBottom + line * 0.8));
  const height = Math.ceil(foot.bottom + sheet.bottom - (foot.bottom > foot.top ? 0 : line * 0.8));
  const hidden = total - shown.length;
  const { footer } = foot;
  return { sheet, header, body, bodyTop, height, shown, hidden, footer, legend: foot.legend ?? legend };
}

/** What stands below the body, from `top` down: the legend where the style has it there, and the footer. */
function makeFoot(sheet: Sheet, shown: readonly StoryEvent[], body: Body | null, top: number) {
  const below = sheet.style.furniture.legend === 'below';
  const legend = below ? makeLegend(sheet, body?.drawn ?? [], body?.clock ?? false, top) : null;
  const footerTop = top + (legend?.height ? legend.height + sheet.line * 0.4 : 0);
  const footer = makeFooter(sheet, shown, body?.uncounted ?? 0, footerTop);
  return { legend, footer, top, bottom: footerTop + footer.height };
}

/** Gives what is left of a fixed height to the body, so that the footer stands at the bottom. */
function spread(page: Page, height: number): Page {
  const left = height - page.height;
  if (left <= 0 || !page.body) return { ...page, height };
  const { sheet, shown, body } = page;
  const room = makeFoot(sheet, shown, body, 0).bottom;
  const foot = makeFoot(sheet, shown, body, height - sheet.bottom - room);
  return {
    ...page,
    height,
    footer: foot.footer,
    legend: foot.legend ?? page.legend,
    body: body.stretch(left),
  };
}
