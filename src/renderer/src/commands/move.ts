/** Alt and the arrows: the selected events move by the step of their precision, or to the next track (K4). */
import type { CommandId } from '#contract/commands';
import { byId } from '#core/document/order';
import { stepEvents } from '#core/edits/step-events';
import { wordWhen } from '#core/when/words/wording';
import { interfaceLanguage } from '../ui/dates';
import { editorCommand, hasSelection, type Command, type Editor, type Page } from './command';

const FAR = 10;

export const moveEarlier = move('move-earlier', -1, 0);
export const moveLater = move('move-later', 1, 0);
export const moveFarEarlier = move('move-far-earlier', -FAR, 0);
export const moveFarLater = move('move-far-later', FAR, 0);
export const moveUp = move('move-up', 0, -1);
export const moveDown = move('move-down', 0, 1);

function move(id: CommandId, steps: number, tracks: number): Command {
  return editorCommand(
    id,
    (editor, { page }) => {
      const ids = [...editor.selection.get()];
      const edit = stepEvents(editor.mirror.get().timeline, { ids, steps, tracks });
      if (Object.keys(edit.patch.events).length === 0) return;
      editor.mirror.step(edit);
      showMoved(editor, page);
    },
    hasSelection,
  );
}

/** Brings the event chosen last into view, and says where it stands now. */
function showMoved({ mirror, selection, canvas }: Editor, page: Page): void {
  const { timeline } = mirror.get();
  const last = [...selection.get()].at(-1);
  const event = last === undefined ? undefined : byId(timeline.events).get(last);
  if (!event) return;
  canvas?.reveal(event.id);
  const language = interfaceLanguage(timeline.details.language);
  page.announce(
    [wordWhen(event.when, { language }), byId(timeline.tracks).get(event.track)?.name].join(', '),
  );
}
