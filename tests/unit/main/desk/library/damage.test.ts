import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DeskError } from '#contract/errors';
import { seededRandom } from '../../../../helpers/random';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary, rename } from '../../../../helpers/library';

test('L3: whatever byte is flipped, the library opens or is refused; it never hangs and never gives a bug', async () => {
  const { library, path } = await openTestLibrary(await tempFolder());
  const { timeline } = await library.load('test');
  await library.edit('test', rename(timeline.events[0]!, 'A changed headline'));
  await library.close();
  const whole = await readFile(path);
  const random = seededRandom(20220306);
  const codes = new Set<string>();
  for (let flip = 0; flip < 200; flip++) {
    const bytes = Buffer.from(whole);
    const offset = flip % 4 === 0 ? random(100) : random(bytes.length);
    bytes[offset] = bytes[offset]! ^ (1 << random(8));
    const damaged = join(await tempFolder(), 'library.sqlite');
    await writeFile(damaged, bytes);
    codes.add(await tryAll(damaged));
  }
  expect(codes).toContain('library-refused');
  // A flip inside a text is beyond what SQLite can see; then the record is other than the log says.
  const harmless = ['library-refused', 'ok', 'conflict', 'invalid-input', 'not-found', 'nothing-to-undo'];
  expect([...codes].filter((code) => !harmless.includes(code))).toEqual([]);
});

/** Opens, reads and undoes; gives the code of what stopped it. */
async function tryAll(path: string): Promise<string> {
  try {
    const { library } = await openTestLibrary('', { path });
    try {
      await library.list();
      await library.load('test');
      await library.search('changed', 10);
      await library.undo('test');
    } finally {
      await library.close();
    }
    return 'ok';
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) throw thrown;
    return thrown.code;
  }
}
