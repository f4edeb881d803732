/** What the writers of pixels share. They draw live text: outlines would be the same pixels. */
import type { FileSettings } from '#contract/requests/figure';
import { sceneToSvg } from '#core/figure/svg';
import type { Pixels } from '../pixels';
import { sceneOf, type Job } from './writer';

/** `@2x`, or nothing at a pixel to a px. */
export function scaleMark({ scale }: FileSettings): string {
  return scale > 1 ? `@${scale}x` : '';
}

export function pixelsOf(job: Job): Promise<Pixels> {
  const scene = sceneOf({ ...job, settings: { ...job.settings, text: 'live' } });
  return job.studio.rasterise(sceneToSvg(scene), job.settings.scale);
}

/** On the style's ground, also where the format has none of its own. */
export function opaquePixelsOf({ studio, timeline, style, settings }: Job): Promise<Pixels> {
  const scene = studio.scene(timeline, settings.size, style);
  return studio.rasterise(sceneToSvg(scene), settings.scale, studio.groundOf(timeline, style));
}
