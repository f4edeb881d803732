import { z } from 'zod';
import { MOST_IMAGE_BYTES, imageNameSchema } from '#core/document/image';

export const imageRequests = {
  /**
   * Takes an image into the library: upright, in sRGB, without metadata; `name` is what an event's media call it by, and the page has it
   * at `/image/NAME`. `invalid-input` for what is no image.
   */
  'image/add': {
    params: z.object({
      /** The bytes of a JPEG, PNG, WebP, TIFF, AVIF or GIF file in base64. */
      data: z.base64().max(Math.ceil((MOST_IMAGE_BYTES * 4) / 3) + 4),
    }),
    result: z.object({ name: imageNameSchema, width: z.int(), height: z.int() }),
  },
};
