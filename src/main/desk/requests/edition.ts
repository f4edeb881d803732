import type { Handlers } from '#contract/requests';
import type { editionRequests } from '#contract/requests/edition';
import type { DeskContext } from '../context';
import { checkEdition } from '../editions/check';

/** Requests on editions that need no place to save them in. */
export function editionHandlers({
  library,
  styles,
  studio,
}: DeskContext): Handlers<keyof typeof editionRequests> {
  return {
    'edition/check': async ({ id, edition }) => {
      const { timeline } = await library.load(id);
      return checkEdition(studio(), timeline, await styles.find(timeline.figure.style), edition);
    },
  };
}
