import { z } from 'zod';
import { imageSchema } from '../document/image';
import * as schema from '../document/schema';
import { DATELINE_VERSION } from './dateline';

const fileSchema = z.object({
  format: z.literal(`dateline/${DATELINE_VERSION}`),
  ...schema.timelineSchema.shape,
  images: z.array(imageSchema).optional(),
});

/** Parts that get a name of their own in the JSON Schema. */
const names = z
  .registry<{ id: string; description?: string }>()
  .add(schema.detailsSchema, { id: 'details' })
  .add(schema.figureSchema, { id: 'figure' })
  .add(schema.editionSchema, { id: 'edition' })
  .add(schema.trackSchema, { id: 'track' })
  .add(schema.eventSchema, { id: 'event' })
  .add(schema.whenSchema, {
    id: 'when',
    description:
      'edtf: an EDTF level 1 date or interval in wall time; zone: an IANA time zone; phrase: its words',
  })
  .add(schema.sourceSchema, { id: 'source' })
  .add(schema.mediaSchema, { id: 'media' })
  .add(imageSchema, { id: 'image' });

/**
 * JSON Schema (2020-12) of the Dateline format, for other programs; resources/schema/timeline.schema.json is
 * this, written out. It holds the shape; rules that a schema cannot say (docs/spec.md: W, D2, D3) are left to
 * `dateline check`.
 */
export function datelineJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { io: 'input', metadata: names });
  return { $schema, title: `Dateline timeline, format version ${DATELINE_VERSION}`, ...rest };
}
