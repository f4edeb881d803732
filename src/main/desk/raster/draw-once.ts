import type { DrawnScene } from '#core/figure/draw';
import type { Studio } from './studio';

/** The studio for one timeline in one style: files of one picture that are made behind one another draw it once. */
export function drawOnce(studio: Studio): Studio {
  let last: { key: string; drawn: DrawnScene } | null = null;
  return {
    ...studio,
    compose(timeline, size, style) {
      const key = `${timeline.details.language} ${size}`;
      if (last?.key !== key) last = { key, drawn: studio.compose(timeline, size, style) };
      return last.drawn;
    },
  };
}
