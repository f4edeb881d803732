import type { Handlers } from '#contract/requests';
import type { editionRequests } from '#contract/requests/edition';
import type { DeskContext } from '../context';
import { pageStudio } from '../pictures';
import { checkEdition } from '../editions/check';

/** Requests on editions that need no place to save them in. */
export function editionHandlers(context: DeskContext): Handlers<keyof typeof editionRequests> {
  const { library, styles } = context;
  return {
    'edition/check': async ({ id, edition }, wanted) => {
      const { timeline } = await library.load(id);
      const studio = await pageStudio(context, timeline);
      return checkEdition(studio, timeline, await styles.find(timeline.figure.style), edition, wanted);
    },
  };
}
