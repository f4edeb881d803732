/** Draws figures with the fonts and house styles of a resources folder. */
import path from 'node:path';
import type { Timeline } from '#core/document/types';
import { drawFigure, type Figure } from '#core/figure/draw';
import type { FormatId } from '#core/figure/format-list';
import { formatOf } from '#core/figure/own-format';
import type { HouseStyle } from '#core/figure/style';
import { createMetrics } from './metrics';
import { svgToPng } from './png';
import { readStyles } from './styles';

export interface Studio {
  /** The figure in a style; without one in the built-in style that the timeline names, or the first if it is not built in. */
  draw(timeline: Timeline, size: FormatId, given?: HouseStyle): Figure;
  /** `scale` pixels to a px. */
  png(svg: string, scale: number): Promise<Buffer>;
}

const DEFAULT_STYLE = 'newspaper';

/** `resources` is the path of the resources folder. Throws when a style in it is broken. */
export function openStudio(resources: string): Studio {
  const fonts = path.join(resources, 'fonts');
  const metrics = createMetrics(fonts);
  const styles = readStyles(path.join(resources, 'styles'));
  return {
    draw(timeline, size, given) {
      const style = given ?? styles.get(timeline.figure.style) ?? styles.get(DEFAULT_STYLE);
      if (!style) throw new Error(`${resources} has no house style "${DEFAULT_STYLE}"`);
      return drawFigure({ timeline, style, format: formatOf(size), metrics });
    },
    png: (svg, scale) => svgToPng(svg, scale, fonts),
  };
}
