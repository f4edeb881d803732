/** What the writers of pixels share. */
import type { FileSettings } from '#contract/requests/figure';
import { hasRtlLetters } from '#core/figure/runs';
import type { Scene } from '#core/figure/scene';
import { sceneToSvg } from '#core/figure/svg';
import { outlineScene } from '../outline';
import type { Pixels } from '../pixels';
import { sceneOf, type Job } from './writer';

/** `@2x`, or nothing at a pixel to a px. */
export function scaleMark({ scale }: FileSettings): string {
  return scale > 1 ? `@${scale}x` : '';
}

export function pixelsOf(job: Job): Promise<Pixels> {
  const scene = sceneOf({ ...job, settings: { ...job.settings, text: 'live' } });
  return job.studio.rasterise(svgOf(scene, job), job.settings.scale);
}

/** On the style's ground, also where the format has none of its own. */
export function opaquePixelsOf(job: Job): Promise<Pixels> {
  const { studio, timeline, style, settings } = job;
  const { scene } = studio.compose(timeline, settings.size, style);
  return studio.rasterise(svgOf(scene, job), settings.scale, studio.groundOf(timeline, style));
}

/** The rasteriser drops some lines of Arabic with figures in them, without a word, so it gets them as shapes. */
function svgOf(scene: Scene, { studio }: Job): string {
  return sceneToSvg(outlineScene(scene, studio.faces, ({ text }) => hasRtlLetters(text)));
}
