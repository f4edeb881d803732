import { basename } from 'node:path';
import { MAX_LINE } from '#core/document/schema';
import type { Command } from '../command';
import { READING, readTimelineFile } from '../import-file';
import { countOf, visible } from '../print-issues';
import { LIBRARY, withDesk } from '../with-desk';

export const importCommand: Command = {
  name: 'import',
  summary: 'Bring a timeline from a file into the library',
  words: ['FILE'],
  options: { ...READING, ...LIBRARY },
  async run(given, io) {
    const [path = ''] = given.words;
    // Read first: a file at fault must not make a library.
    const { text, zone } = await readTimelineFile(path, given, io);
    const name = basename(path).slice(0, 255);
    const { summary } = await withDesk(given, io, ({ handlers }) =>
      handlers['library/import']({ name, text, zone }),
    );
    io.out(`${summary.slug}\n`);
    io.err(`imported "${visible(summary.title.slice(0, MAX_LINE))}", ${countOf(summary.events, 'event')}\n`);
    return 0;
  },
};
