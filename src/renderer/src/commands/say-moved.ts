import { byId } from '#core/document/order';
import { wordWhen } from '#core/when/words/wording';
import { interfaceLanguage } from '../ui/dates';
import type { Editor, Page } from './command';

/** Says to screen readers when and where the event stands that was chosen last. */
export function sayMoved({ mirror, selection }: Editor, page: Page): void {
  const { timeline } = mirror.get();
  const event = byId(timeline.events).get([...selection.get()].at(-1) ?? '');
  if (!event) return;
  const language = interfaceLanguage(timeline.details.language);
  page.announce(
    [wordWhen(event.when, { language }), byId(timeline.tracks).get(event.track)?.name].join(', '),
  );
}
