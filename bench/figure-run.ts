import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';
import { drawFigure, type Figure } from '#core/figure/draw';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { formatOf } from '#core/figure/own-format';
import { createMetrics } from '#desk/raster/metrics';
import { rasterise } from '#desk/raster/pixels';
import { readStyles } from '#desk/raster/styles';

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const fonts = path.join(resources, 'fonts');
/** The best of so many turns is taken, of fewer when one is long. */
const TURNS = 5;
const LONG_MS = 2_000;
/** A picture higher than this has no PNG, px; it is drawn in the fixed format too. */
const TALLEST = 60_000;

interface Measured {
  readonly figure: Figure;
  /** Layout and SVG, ms: with fonts unread, and again. */
  readonly cold: number;
  readonly warm: number;
  /** The rasteriser's, ms at one pixel to a px; null: the picture is too large. */
  readonly raster: number | null;
}

/**
 * Prints for each layout the time of layout and SVG beside the rasteriser's for the same picture, their ratio, and
 * by which power of the number of events the time grew since the line before: 1 is in proportion.
 */
export async function measure(counts: readonly number[], formats: readonly string[]): Promise<void> {
  for (const format of formats) {
    for (const layout of Object.keys(LAYOUTS) as LayoutName[]) {
      console.log(`\n${layout}, ${format}`);
      console.log('events  cold ms  warm ms  raster ms  ratio  growth  height px  hidden  svg KB');
      let before: { count: number; warm: number } | null = null;
      for (const count of counts) {
        const { warm, ...rest } = await measureOne(count, layout, format);
        const growth = before && Math.log(warm / before.warm) / Math.log(count / before.count);
        console.log(line(count, { warm, ...rest }, growth));
        before = { count, warm };
      }
    }
  }
}

async function measureOne(count: number, layout: LayoutName, format: string): Promise<Measured> {
  const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;
  const timeline = yearOf(count);
  const metrics = createMetrics(fonts);
  const options = {
    timeline: { ...timeline, figure: { ...timeline.figure, layout } },
    style,
    format: formatOf(format),
    metrics,
  };
  const [figure, cold] = timed(() => drawFigure(options));
  const turns = cold > LONG_MS ? 1 : TURNS;
  const warm = Math.min(...Array.from({ length: turns }, () => timed(() => drawFigure(options))[1]));
  return { figure, cold, warm, raster: await rasterTime(figure) };
}

function line(count: number, { figure, cold, warm, raster }: Measured, growth: number | null): string {
  const cells = [
    String(count),
    cold.toFixed(0),
    warm.toFixed(1),
    raster === null ? '-' : raster.toFixed(0),
    raster === null ? '-' : (warm / raster).toFixed(2),
    growth === null ? '-' : growth.toFixed(2),
    String(figure.height),
    String(figure.hidden),
    String(Math.round(figure.svg.length / 1024)),
  ];
  const widths = [6, 9, 9, 11, 7, 8, 11, 8, 8];
  return cells.map((cell, index) => cell.padStart(widths[index] ?? 8)).join('');
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  return [run(), performance.now() - start];
}

/** Pixels alone, without their encoding. */
async function rasterTime({ svg, width, height }: Figure): Promise<number | null> {
  if (height > TALLEST || width * height > 100_000_000) return null;
  const start = performance.now();
  await rasterise(svg, { scale: 1, fonts });
  return performance.now() - start;
}

/** Events spread over a year in five tracks, a third of them with a clock time, every fortieth a key event. */
function yearOf(count: number): Timeline {
  const base = createTimeline('bench', { title: 'A year', zone: 'Europe/Kyiv', language: 'en-GB' });
  const tracks: Track[] = [];
  for (let track = 0; track < 5; track++) tracks.push(createTrack(`t${track}`, `Track ${track}`, tracks));
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    const two = (value: number) => String(value).padStart(2, '0');
    const time = index % 3 === 0 ? `T${two(index % 24)}:30` : '';
    const edtf = `2022-${two(1 + ((index * 7) % 12))}-${two(1 + ((index * 13) % 28))}${time}`;
    const when = { edtf, zone: 'Europe/Kyiv', phrase: '' };
    const headline = `Headline number ${index} says what happened where and to whom`;
    return {
      ...createEvent(`e${index}`, `t${index % 5}`, when),
      headline,
      text: headline,
      key: index % 40 === 0,
    };
  });
  return inCanonicalOrder({ ...base, tracks, events });
}
