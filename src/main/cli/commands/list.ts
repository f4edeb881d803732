import type { Summary } from '#contract/requests/library';
import type { Command } from '../command';
import { visible } from '../print-issues';
import { LIBRARY, withExistingDesk } from '../with-desk';

export const list: Command = {
  name: 'list',
  summary: 'List the timelines of the library, the last changed first',
  words: [],
  options: { json: { value: null, help: 'print everything known of them as JSON' }, ...LIBRARY },
  async run(given, io) {
    const summaries = await withExistingDesk(given, io, ({ handlers }) => handlers['library/list']({}));
    if (given.values.json) io.out(`${JSON.stringify(summaries, null, 2)}\n`);
    else for (const summary of summaries) io.out(`${lineOf(summary)}\n`);
    return 0;
  },
};

/** Name, number of events and title, parted by tabs. */
function lineOf({ slug, events, title }: Summary): string {
  return [slug, String(events), title].map(visible).join('\t');
}
