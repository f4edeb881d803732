import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleJsonSchema } from '#core/figure/style-schema';
import { datelineJsonSchema } from '#core/formats/dateline-schema';
import { projectFile } from '../../../helpers/files';

test.each([
  ['resources/schema/timeline.schema.json', datelineJsonSchema],
  ['resources/schema/style.schema.json', styleJsonSchema],
])('%s is what the program checks by; UPDATE_SCHEMA=1 writes it anew', (file, schema) => {
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, text);
  expect(projectFile(file)).toBe(text);
});
