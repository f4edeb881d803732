/** A whole page: header, legend, body, footer, one under another. */
import type { Timeline } from '../../document/types';
import { drawLogo } from '../furniture/logo';
import { makeFooter } from '../furniture/footer';
import { makeHeader } from '../furniture/header';
import { makeLegend } from '../furniture/legend';
import { EMPTY_BLOCK, type Block } from '../furniture/block';
import type { Format } from '../format';
import type { TextMetrics } from '../metrics';
import type { Pictures } from '../picture';
import { createSheet, type Detail, type Sheet } from '../sheet';
import type { SceneNode } from '../scene';
import type { HouseStyle } from '../style';
import type { StoryEvent, StoryTrack } from '../story';
import type { Body, Layout } from './layout';

export interface Page {
  readonly sheet: Sheet;
  readonly header: Block;
  readonly legend: Block;
  readonly footer: Block;
  readonly logo: readonly SceneNode[];
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
  /** The images that events hold, as far as they are there. */
  readonly pictures?: Pictures | undefined;
}

/** How a page is tried. */
export interface Trial {
  /** Of the type; 1 is the style's own size. */
  readonly scale: number;
  readonly detail: Detail;
  /** The events that are shown; all when absent. */
  readonly shown?: ReadonlySet<StoryEvent> | undefined;
}

export function composePage(
  layout: Layout,
  story: readonly StoryTrack[],
  options: PageOptions,
  { scale, detail, shown: wanted }: Trial,
): Page {
  const { style } = options;
  const sheet = createSheet({ ...options, scale, detail });
  const { line, top } = sheet;
  const { spacing } = style;
  const place = style.furniture.legend;
  const body = layout.lay(story, sheet, (told) => !wanted || wanted.has(told));
  const drawn = body?.drawn ?? [];
  // A figure without a legend must still say what its axis is.
  const notes = body?.notes ?? [];
  const shown = drawn.map(({ told }) => told);
  const total = story.reduce((sum, { events }) => sum + events.length, 0);
  const header = makeHeader(sheet, top);
  const legendTop = top + header.height + (header.height ? line * spacing.head : 0);
  const legend =
    place === 'below' ? EMPTY_BLOCK : makeLegend(sheet, place === 'none' ? [] : drawn, notes, legendTop);
  const bodyTop = Math.ceil(legendTop + legend.height + (legend.height ? line * 0.9 : line * 0.4));
  const bodyBottom = bodyTop + (body?.height ?? line * 6);
  const foot = makeFoot(sheet, shown, body, Math.ceil(bodyBottom + line * spacing.foot));
  const height = Math.ceil(foot.bottom + sheet.bottom - (foot.bottom > foot.top ? 0 : line * spacing.foot));
  const hidden = total - shown.length;
  const { footer } = foot;
  const logo = drawLogo(sheet, foot.bottom);
  const parts = { header, legend: foot.legend ?? legend, footer, logo };
  return { sheet, ...parts, body, bodyTop, height, shown, hidden };
}

/** What stands below the body, from `top` down: the legend where the style has it there, and the footer. */
function makeFoot(sheet: Sheet, shown: readonly StoryEvent[], body: Body | null, top: number) {
  const below = sheet.style.furniture.legend === 'below';
  const legend = below ? makeLegend(sheet, body?.drawn ?? [], body?.notes ?? [], top) : null;
  const footerTop = top + (legend?.height ? legend.height + sheet.line * 0.4 : 0);
  const footer = makeFooter(sheet, shown, body?.uncounted ?? 0, footerTop);
  return { legend, footer, top, bottom: footerTop + footer.height };
}

/** Gives what is left of a fixed height to the body, so that the footer stands at the bottom. */
export function spreadPage(page: Page, height: number): Page {
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
    logo: drawLogo(sheet, foot.bottom),
    body: body.stretch(left),
  };
}
