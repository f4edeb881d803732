import { z } from 'zod';
import { houseStyleSchema } from './style';

/**
 * JSON Schema (2020-12) of house styles, for editors of JSON; resources/schema/style.schema.json is this, written out. It
 * holds all that a schema can say; that a list names nothing twice is left to parseHouseStyle.
 */
export function styleJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(houseStyleSchema, { io: 'input' });
  return { $schema, title: 'Dateline house style', ...rest };
}
