/** Bands drawn: their grounds and names, the marks of their events, and the words of each. */
import { drawBar } from '../../marks/bar';
import { drawStatus } from '../../marks/status';
import { group, type GroupNode, type SceneNode, type TextNode } from '../../scene';
import type { Sheet } from '../../sheet';
import { setLines } from '../../furniture/block';
import type { Box } from '../axis-layer';
import type { PlacedBlock } from './band';
import type { Block, PlacedItem } from './block';
import type { PlacedBand, Plot } from './plot';

/** Colour under a band: every other one has its own where the style wants it. */
export function groundOf(index: number, { style }: Sheet): string {
  return index % 2 === 0 ? style.colors.band : style.colors.ground;
}

/** Grounds, rules between bands, names and counts of what is left out. `top` is the top of the plot, px. */
export function drawBands(plot: Plot, sheet: Sheet, top: number): GroupNode[] {
  return plot.bands.map((band, index) =>
    group(`band-${band.track.id}`, band.track.name, [
      ...bandGround(band, index, sheet, top),
      ...bandName(band, plot, sheet, top),
      ...bandMore(band, plot, sheet, top),
    ]),
  );
}

function bandGround(band: PlacedBand, index: number, sheet: Sheet, top: number): SceneNode[] {
  const { colors } = sheet.style;
  const y = top + band.top;
  const color = groundOf(index, sheet);
  const [x0, x1] = [sheet.margin, sheet.width - sheet.margin];
  const bleed = colors.band === colors.ground ? 0 : sheet.margin / 2;
  const nodes: SceneNode[] = [];
  if (color !== colors.ground) {
    const box = { x: x0 - bleed, y, width: x1 - x0 + 2 * bleed, height: band.depth };
    nodes.push({ kind: 'rect', ...box, fill: { color } });
  }
  const stroke = { color: colors.rule, width: sheet.lines.rule };
  if (index > 0) nodes.push({ kind: 'line', x1: x0 - bleed, y1: y, x2: x1 + bleed, y2: y, stroke });
  return nodes;
}

function bandName(band: PlacedBand, plot: Plot, sheet: Sheet, top: number): TextNode[] {
  const { style, fonts, line, margin } = sheet;
  const head = plot.gutter || band.name.length === 0 ? 0 : band.name.length * line + line * 0.25;
  const place = { x: margin, y: top + band.rowsTop - head, leading: line };
  const color = style.marks.color === 'track' ? style.colors.hues[band.track.color] : style.colors.ink;
  return setLines(band.name, place, fonts.track, color);
}

function bandMore(band: PlacedBand, plot: Plot, sheet: Sheet, top: number): TextNode[] {
  if (band.hidden === 0) return [];
  const y = top + band.rowsTop + band.height + sheet.line * 0.5;
  const place = { x: plot.gutter ? plot.scale.left : sheet.margin, y, leading: sheet.line };
  return setLines([sheet.words.more(band.hidden)], place, sheet.fonts.text, sheet.style.colors.dim);
}

/** The row of a mark is one line high; the bar in it a little less, so that rows stay apart. */
const BAR_SHARE = 0.92;

export function drawEvents(plot: Plot, sheet: Sheet, top: number): GroupNode[] {
  return plot.bands.flatMap((band, index) => {
    const ground = groundOf(index, sheet);
    return band.blocks.flatMap((block) => blockMarks(block, top + band.rowsTop + block.y, ground, sheet));
  });
}

/** The bar belongs to the first of the events that share it. */
function blockMarks({ items, place }: PlacedBlock, top: number, ground: string, sheet: Sheet): GroupNode[] {
  const height = sheet.line * BAR_SHARE;
  return items.map(({ told, glyph }, index) => {
    const look = { y: top + (sheet.line - height) / 2, height, color: told.color, ground };
    const bar = index === 0 ? drawBar(told.shape, place, look, sheet) : [];
    const status = drawStatus(told, { x: glyph.x, y: top + glyph.y }, ground, sheet);
    return group(`event-${told.event.id}`, told.event.headline, [...bar, ...status]);
  });
}

/** Level lines to words that were put elsewhere by hand. */
export function drawLeaders(plot: Plot, sheet: Sheet, top: number): GroupNode[] {
  const { colors } = sheet.style;
  return plot.bands.flatMap((band) =>
    band.blocks.flatMap(({ items, leader, y: row }) => {
      const told = items[0]?.told;
      if (!leader || !told) return [];
      const y = top + band.rowsTop + row + sheet.line / 2;
      const stroke = { color: told.event.key ? colors.accent : colors.dim, width: sheet.lines.leader };
      const line: SceneNode = { kind: 'line', x1: leader.x0, y1: y, x2: leader.x1, y2: y, stroke };
      return [group(`leader-${told.event.id}`, told.event.headline, [line])];
    }),
  );
}

export function drawLabels(plot: Plot, sheet: Sheet, top: number): GroupNode[] {
  return plot.bands.flatMap((band) =>
    band.blocks.flatMap((block) =>
      block.items.map((item) => {
        const { id, headline } = item.told.event;
        const nodes = itemNodes(item, block.side, top + band.rowsTop + block.y, sheet);
        return group(`label-${id}`, headline, nodes);
      }),
    ),
  );
}

function itemNodes({ told, lines }: PlacedItem, side: Block['side'], top: number, sheet: Sheet): SceneNode[] {
  const { colors } = sheet.style;
  const date = told.event.key ? colors.accent : colors.dim;
  const inks = { date, track: colors.dim, headline: colors.ink, text: colors.ink };
  const anchor = side === 'right' ? 'start' : 'end';
  return lines.flatMap((part): SceneNode[] => {
    const place = { x: part.x, y: top + part.y, leading: sheet.line, anchor } as const;
    const nodes: SceneNode[] = setLines([part.text], place, part.font, inks[part.role]);
    if (told.event.status !== 'retracted' || part.role !== 'headline') return nodes;
    const x1 = side === 'right' ? part.x : part.x - part.width;
    const middle = place.y + sheet.line / 2 + part.font.size * 0.08;
    const stroke = { color: colors.ink, width: sheet.scale };
    return [...nodes, { kind: 'line', x1, y1: middle, x2: x1 + part.width, y2: middle, stroke }];
  });
}

/** The boxes that the words in the bands take, for the grid to keep clear of. */
export function wordBoxes(plot: Plot, sheet: Sheet, top: number): Box[] {
  const names = plot.bands.flatMap((band) => [
    ...bandName(band, plot, sheet, top),
    ...bandMore(band, plot, sheet, top),
  ]);
  return [...names.map((node) => boxOf(node, sheet)), ...labelBoxes(plot, sheet, top)];
}

function boxOf({ text, x, y, font }: TextNode, { metrics, line }: Sheet): Box {
  const y0 = y - font.size * 0.35 - line / 2;
  return { x0: x, x1: x + metrics.width(text, font), y0, y1: y0 + line };
}

function labelBoxes(plot: Plot, { line }: Sheet, top: number): Box[] {
  return plot.bands.flatMap((band) =>
    band.blocks.flatMap(({ items, side, y }) =>
      items.flatMap(({ lines }) =>
        lines.map((part) => {
          const x0 = side === 'right' ? part.x : part.x - part.width;
          const y0 = top + band.rowsTop + y + part.y;
          return { x0, x1: x0 + part.width, y0, y1: y0 + line };
        }),
      ),
    ),
  );
}
