import type { Handlers } from '#contract/requests';
import type { imageRequests } from '#contract/requests/image';
import type { DeskContext } from '../context';
import { takeImage } from '../images';

/** Requests for images of events. */
export function imageHandlers({ library }: DeskContext): Handlers<keyof typeof imageRequests> {
  return {
    'image/add': async ({ data }) => {
      const image = await takeImage(Buffer.from(data, 'base64'));
      await library.addImages([image]);
      return { name: image.name, width: image.width, height: image.height };
    },
  };
}
