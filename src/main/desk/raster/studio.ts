/** Draws figures with the fonts and house styles of a resources folder. */
import path from 'node:path';
import type { Timeline } from '#core/document/types';
import { drawFigure, drawScene, type DrawnScene, type Figure, type FigureOptions } from '#core/figure/draw';
import type { FormatId } from '#core/figure/format-list';
import { formatOf } from '#core/figure/own-format';
import { NO_PICTURES, type Pictures } from '#core/figure/picture';
import type { HouseStyle } from '#core/figure/style';
import { openFaces, type Faces } from './faces';
import { createMetrics } from './metrics';
import { rasterise, type Pixels } from './pixels';
import { DEFAULT_STYLE, readStyles } from './styles';

export interface Studio {
  /** The figure in a style; without one in the built-in style that the timeline names, or the first if it is not built in. */
  draw(timeline: Timeline, size: FormatId, given?: HouseStyle): Figure;
  /** The same figure before it is written, for every kind of file. */
  compose(timeline: Timeline, size: FormatId, given?: HouseStyle): DrawnScene;
  /** The colour of the paper in the style, #rrggbb. */
  groundOf(timeline: Timeline, given?: HouseStyle): string;
  /** `scale` pixels to a px; `ground` is laid under what is transparent. */
  rasterise(svg: string, scale: number, ground?: string): Promise<Pixels>;
  readonly faces: Faces;
  /** The images that its figures have. */
  readonly pictures: Pictures;
  /** The same studio with other images. */
  withPictures(pictures: Pictures): Studio;
}

/** `resources` is the path of the resources folder. Throws when a style in it is broken. */
export function openStudio(resources: string): Studio {
  const fonts = path.join(resources, 'fonts');
  const metrics = createMetrics(fonts);
  const styles = readStyles(path.join(resources, 'styles'));
  const faces = openFaces(fonts);
  const styleOf = (timeline: Timeline, given?: HouseStyle): HouseStyle => {
    const style = given ?? styles.get(timeline.figure.style) ?? styles.get(DEFAULT_STYLE);
    if (!style) throw new Error(`${resources} has no house style "${DEFAULT_STYLE}"`);
    return style;
  };
  const optionsOf = (timeline: Timeline, size: FormatId, given?: HouseStyle): FigureOptions => {
    return { timeline, style: styleOf(timeline, given), format: formatOf(size), metrics };
  };
  const studioWith = (pictures: Pictures): Studio => ({
    draw: (timeline, size, given) => drawFigure({ ...optionsOf(timeline, size, given), pictures }),
    compose: (timeline, size, given) => drawScene({ ...optionsOf(timeline, size, given), pictures }),
    groundOf: (timeline, given) => styleOf(timeline, given).colors.ground,
    rasterise: (svg, scale, ground) => rasterise(svg, { scale, fonts, ...(ground && { ground }) }),
    faces,
    pictures,
    withPictures: studioWith,
  });
  return studioWith(NO_PICTURES);
}
