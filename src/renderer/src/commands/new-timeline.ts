import { timelineRoute } from '../features/shell/route';
import { words } from '../ui/words/words';
import { command } from './command';

/** Makes an untitled timeline and opens it; its title is then the first thing to write. */
export const newTimeline = command('new-timeline', {
  enabled: () => true,
  async run({ desk, page }) {
    const title = words.library.untitled;
    const { id } = await desk.request('library/create', { title, zone: page.zone });
    page.go(timelineRoute(id));
    page.focus('title');
  },
});
