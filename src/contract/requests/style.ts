import { z } from 'zod';
import { houseStyleSchema } from '#core/figure/style';
import { issueSchema } from '../errors';

const styleId = houseStyleSchema.shape.id;

export const styleRequests = {
  /** Every house style there is, the built-in ones first, each group in the order of names. */
  'style/list': {
    params: z.object({}),
    result: z.array(z.object({ style: houseStyleSchema, builtIn: z.boolean() })),
  },
  /** Keeps a style of the desk's own, in place of the one with its id; `invalid-input` for the id of a built-in one. */
  'style/save': { params: z.object({ style: houseStyleSchema }), result: z.null() },
  /** Removes a style of the desk's own. Figures that were drawn in it are drawn in the first there is. */
  'style/remove': { params: z.object({ id: styleId }), result: z.null() },
  /** Takes in the JSON of a style, under another id if its own is taken; `invalid-input` with every field at fault. */
  'style/import': {
    params: z.object({ name: z.string().max(255), text: z.string().max(8 * 1024 * 1024) }),
    result: z.object({ style: houseStyleSchema, issues: z.array(issueSchema) }),
  },
};
