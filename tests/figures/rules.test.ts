import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { validateTimeline } from '#core/document/validate';
import { drawFigure, drawScene } from '#core/figure/draw';
import { leastSize, type Format } from '#core/figure/format';
import { FORMATS } from '#core/figure/format-list';
import { textsOf, type SceneNode, type TextNode } from '#core/figure/scene';
import { formatOf } from '#core/figure/own-format';
import { figureWords } from '#core/figure/words';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelines } from './arbitrary';
import { CELLS, cellTimeline } from './matrix';

const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const styles = readStyles(path.join(resources, 'styles'));
const formats: fc.Arbitrary<Format> = fc.constantFrom(...FORMATS);

function optionsFor(timeline: Timeline, format: Format) {
  return { timeline, format, metrics, style: styles.get(timeline.figure.style)! };
}

/** The ink of a line of text: capitals high, a fifth of the size below the baseline. */
function boxOf({ text, x, y, anchor, font }: TextNode) {
  const width = metrics.width(text, font);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: left, x1: left + width, y0: y - metrics.capHeight(font), y1: y + font.size * 0.2 };
}

function overlaps(texts: readonly TextNode[]): string[] {
  const boxes = texts.map((text) => ({ ...boxOf(text), text: text.text })).toSorted((a, b) => a.y0 - b.y0);
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (let next = index + 1; next < boxes.length && boxes[next]!.y0 < a.y1 - 0.01; next++) {
      const b = boxes[next]!;
      if (a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01) found.push(`"${a.text}" / "${b.text}"`);
    }
  });
  return found;
}

function groupIds(nodes: readonly SceneNode[], prefix: string): string[] {
  return nodes.flatMap((node) =>
    node.kind !== 'group'
      ? []
      : [...(node.id.startsWith(prefix) ? [node.id] : []), ...groupIds(node.children, prefix)],
  );
}

const rules = (name: string, check: (timeline: Timeline, format: Format) => void) =>
  test(name, () => {
    for (const cell of CELLS) check(cellTimeline(cell), formatOf(cell.format));
    fc.assert(
      fc.property(timelines, formats, (timeline, format) => {
        fc.pre(validateTimeline(timeline).ok);
        check(timeline, format);
      }),
      { numRuns: Number(process.env.FIGURE_RUNS ?? 40) },
    );
  });

describe('every picture', () => {
  rules('F1: no two texts overlap', (timeline, format) => {
    const { scene } = drawScene(optionsFor(timeline, format));
    expect(overlaps(textsOf(scene.layers))).toEqual([]);
  });

  rules('F2: no text leaves the picture', (timeline, format) => {
    const { scene } = drawScene(optionsFor(timeline, format));
    const fixed = format.height !== null;
    for (const text of textsOf(scene.layers)) {
      const { x0, x1, y0, y1 } = boxOf(text);
      expect(Math.min(x0, y0), text.text).toBeGreaterThanOrEqual(0);
      expect(x1, text.text).toBeLessThanOrEqual(scene.width);
      expect(y1, text.text).toBeLessThanOrEqual(scene.height);
    }
    expect(fixed ? scene.height : format.width).toBe(fixed ? format.height : scene.width);
  });

  rules('F3: every event is drawn or counted', (timeline, format) => {
    const { scene, hidden } = drawScene(optionsFor(timeline, format));
    const drawn = groupIds(scene.layers, 'event-');
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length + hidden).toBe(timeline.events.length);
    const said = figureWords(timeline.details.language);
    const numbers = new Map(timeline.events.map((_, index) => [said.more(index + 1), index + 1]));
    const counts = textsOf(scene.layers).map(({ text }) => numbers.get(text) ?? 0);
    if (hidden > 0) expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(hidden);
    if (format.height === null) expect(hidden).toBe(0);
  });

  rules('F4: the same document gives the same bytes', (timeline, format) => {
    const again = structuredClone(timeline);
    expect(drawFigure(optionsFor(again, format)).svg).toBe(drawFigure(optionsFor(timeline, format)).svg);
  });

  rules('F5: no text is set under the style’s or the format’s least size', (timeline, format) => {
    const options = optionsFor(timeline, format);
    const { scene } = drawScene(options);
    for (const { font } of textsOf(scene.layers))
      expect(font.size).toBeGreaterThanOrEqual(leastSize(options.style, format));
  });

  rules('F6: the file is well-formed XML without what design programs ignore', (timeline, format) => {
    const { svg } = drawFigure(optionsFor(timeline, format));
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/<(style|script|foreignObject|image|a)\b|href|direction=|NaN|Infinity|undefined/);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][\w-]*$/.test(id))).toEqual([]);
  });
});

/** Elements left open or wrongly closed, and stray marks: what an XML parser would refuse in the subset that is written. */
function unclosed(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = svg
    .replace(/<!-- [\w :,]* -->/g, '')
    .replace(
      /<(\/?)([a-zA-Z]+)((?: [\w:-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/g,
      (_, closing: string, name: string, _attributes, empty: string) => {
        if (closing) {
          if (open.pop() !== name) faults.push(`</${name}>`);
        } else if (!empty) open.push(name);
        return '';
      },
    );
  const stray = rest.replace(/&(?:amp|lt|gt|quot);/g, '').match(/[<>&]/g) ?? [];
  // eslint-disable-next-line no-control-regex
  const control = rest.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/gu) ?? [];
  return [...faults, ...open, ...stray, ...control];
}
