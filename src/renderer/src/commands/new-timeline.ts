import type { TemplateId } from '#core/document/templates/registry';
import { timelineRoute } from '../features/shell/route';
import { words } from '../ui/words/words';
import { command, type CommandContext } from './command';

/** Makes an untitled timeline and opens it; its title is then the first thing to write. */
export const newTimeline = command('new-timeline', {
  enabled: () => true,
  run: (context) => makeTimeline(context, 'empty'),
});

/** The same from a template, in the language of the interface. */
export async function makeTimeline({ desk, page }: CommandContext, template: TemplateId): Promise<void> {
  const title = words.library.untitled;
  const language = words.locale.startsWith('uk') ? 'uk' : words.locale;
  const { id } = await desk.request('library/create', { title, zone: page.zone, language, template });
  page.go(timelineRoute(id));
  page.focus('title');
}
