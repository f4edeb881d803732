import { toPng } from './encode';
import { rasterise } from './pixels';

/** A figure's SVG as PNG, `scale` pixels to a px, its physical size written into it. `folder` is resources/fonts. */
export async function svgToPng(svg: string, scale: number, folder: string): Promise<Buffer> {
  return toPng(await rasterise(svg, { scale, fonts: folder }));
}
