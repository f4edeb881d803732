/** An image that the library holds, on its way between libraries. */
import { z } from 'zod';
import { named } from '../sentences/said';

/** Kinds of image that every writer of figures takes. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png'] as const;

/** Most bytes of an image that is taken in, and of one that is kept. */
export const MOST_IMAGE_BYTES = 32 * 1024 * 1024;

/** Longest side of an image that is kept, in pixels: 42 cm at 300 dpi. */
export const MOST_IMAGE_SIDE = 5_000;

export const imageNameSchema = z.string().regex(/^[0-9a-f]{64}$/, named('bad-image-name'));

export const imageSchema = z.object({
  /** SHA-256 of its bytes. */
  name: imageNameSchema,
  type: z.enum(IMAGE_TYPES),
  /** In base64. */
  data: z.base64().max(Math.ceil((MOST_IMAGE_BYTES * 4) / 3) + 4),
});

export type FileImage = Readonly<z.infer<typeof imageSchema>>;
