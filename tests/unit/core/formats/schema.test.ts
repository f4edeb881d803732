import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datelineJsonSchema } from '#core/formats/dateline-schema';
import { projectFile } from '../../../helpers/files';

const FILE = 'resources/schema/timeline.schema.json';

test('the JSON Schema in resources is the one the program checks by; UPDATE_SCHEMA=1 writes it anew', () => {
  const text = `${JSON.stringify(datelineJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, text);
  expect(projectFile(FILE)).toBe(text);
});
