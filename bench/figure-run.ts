import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';
import { drawFigure } from '#core/figure/draw';
import { FORMATS } from '#core/figure/format-list';
import { createMetrics } from '#desk/raster/metrics';
import { svgToPng } from '#desk/raster/png';
import { readStyles } from '#desk/raster/styles';

const resources = fileURLToPath(new URL('../resources/', import.meta.url));
const fonts = path.join(resources, 'fonts');
const TURNS = 5;

/** Prints ms for layout and SVG, cold (fonts unread) and warm, beside the rasteriser's for the same picture. */
export function measure(counts: readonly number[]): void {
  const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;
  console.log('events  format   cold ms  warm ms  png ms   height px  hidden  svg KB');
  for (const count of counts) {
    const timeline = yearOf(count);
    for (const format of FORMATS) {
      const metrics = createMetrics(fonts);
      const draw = () => drawFigure({ timeline, style, format, metrics });
      const [figure, cold] = timed(draw);
      const warm = Math.min(...Array.from({ length: TURNS }, () => timed(draw)[1]));
      const png = rasterTime(figure.svg, figure.width * figure.height);
      const cells = [
        count,
        format.id,
        cold,
        warm,
        png,
        figure.height,
        figure.hidden,
        figure.svg.length / 1024,
      ];
      console.log(cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join('\t'));
    }
  }
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  return [run(), performance.now() - start];
}

/** A picture too tall for a PNG has no time. */
function rasterTime(svg: string, pixels: number): number | string {
  return pixels < 100_000_000 ? timed(() => svgToPng(svg, 1, fonts))[1] : '-';
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
