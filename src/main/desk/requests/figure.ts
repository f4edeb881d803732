import type { Handlers } from '#contract/requests';
import type { figureRequests } from '#contract/requests/figure';
import type { DeskContext } from '../context';
import { fileStudio, pageStudio } from '../pictures';
import { createThumbnails } from '../thumbnails';
import { takeTurns } from '../wanted';
import { exportFile } from '../raster/export-file';

/** Requests for pictures and files of a timeline. */
export function figureHandlers(context: DeskContext): Handlers<keyof typeof figureRequests> {
  const { library, styles } = context;
  const thumbnails = createThumbnails(context);
  return {
    'figure/draw': async ({ id, size, style, at }, wanted) => {
      const { timeline, revision } =
        at === undefined ? await library.load(id) : { timeline: await library.at(id, at), revision: at };
      const chosen = style ?? (await styles.find(timeline.figure.style));
      const studio = await pageStudio(context, timeline);
      await takeTurns(wanted);
      const { svg, width, height, typeScale, labels, findings } = studio.draw(timeline, size, chosen);
      return { svg, width, height, typeScale, labels, findings, revision };
    },
    'figure/thumbnail': async ({ id }) => ({ svg: await thumbnails(id) }),
    'figure/export': async ({ id, ...options }, wanted) => {
      const { timeline, revision } = await library.load(id);
      const style = await styles.find(timeline.figure.style);
      const file = await exportFile(await fileStudio(context, timeline), timeline, {
        ...options,
        style,
        wanted,
      });
      return { ...file, revision };
    },
  };
}
