/** A process that puts editions into a folder, one over the other, until it is killed; prints a line for each that is there. */
import { writeSync } from 'node:fs';
import { openFolder } from '../../src/main/host/folder-target';

const [folder = ''] = process.argv.slice(2);
for (let turn = 1; ; turn++) {
  const target = await openFolder(folder);
  // Large enough that a kill meets a file that is being written.
  for (let file = 0; file < 8; file++)
    await target.put(`file-${file}.bin`, new Uint8Array(300_000 + file).fill(turn % 256));
  await target.commit();
  writeSync(1, `${turn}\n`);
}
