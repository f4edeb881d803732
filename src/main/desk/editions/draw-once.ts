import type { Scene } from '#core/figure/scene';
import type { Studio } from '../raster/studio';

/** The studio for one timeline in one style: files of one picture that are made behind one another draw it once. */
export function drawOnce(studio: Studio): Studio {
  let last: { key: string; scene: Scene } | null = null;
  return {
    ...studio,
    scene(timeline, size, style) {
      const key = `${timeline.details.language} ${size}`;
      if (last?.key !== key) last = { key, scene: studio.scene(timeline, size, style) };
      return last.scene;
    },
  };
}
