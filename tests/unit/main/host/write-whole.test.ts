import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../../src/main/host/write-whole';
import { tempFolder } from '../../../helpers/folder';

test('S14: a file whose name is as long as names can be is saved', async () => {
  const folder = await tempFolder();
  const name = `${'漢'.repeat(83)}.json`;
  await writeWhole(join(folder, name), Buffer.from('whole'));
  expect(await readdir(folder)).toEqual([name]);
});

test('S14: one file saved several times in the same moment is one of them, whole', async () => {
  const folder = await tempFolder();
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(join(folder, 'story.json'), Buffer.from(text))));
  expect(texts).toContain(await readFile(join(folder, 'story.json'), 'utf8'));
  expect(await readdir(folder)).toEqual(['story.json']);
});

test('S14: what cannot be put in its place leaves nothing behind', async () => {
  const folder = await tempFolder();
  await writeWhole(join(folder, 'first'), Buffer.from('x'));
  await expect(writeWhole(join(folder, 'first', 'story.json'), Buffer.from('x'))).rejects.toThrow();
  await expect(writeWhole(folder, Buffer.from('x'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['first']);
});
