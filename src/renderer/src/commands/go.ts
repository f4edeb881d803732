/** The arrow keys: from event to event in time, and from track to track (K3). */
import type { CommandId } from '#contract/commands';
import { nearestEvent, neighbour, outermost, type Direction } from '#core/document/neighbours';
import { byId } from '#core/document/order';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { wordWhen } from '#core/when/words/wording';
import { interfaceLanguage } from '../ui/dates';
import { words } from '../ui/words/words';
import { editorCommand, type Command, type Editor, type Page } from './command';

export const goNext = go('go-next', 'next');
export const goPrevious = go('go-previous', 'previous');
export const goAbove = go('go-above', 'above');
export const goBelow = go('go-below', 'below');
export const goFirst = go('go-first', 'first');
export const goLast = go('go-last', 'last');
export const extendNext = go('extend-next', 'next', true);
export const extendPrevious = go('extend-previous', 'previous', true);
export const extendAbove = go('extend-above', 'above', true);
export const extendBelow = go('extend-below', 'below', true);
export const goVeryFirst = goOutermost('go-very-first', 'first');
export const goVeryLast = goOutermost('go-very-last', 'last');

/** With nothing selected it leads to the event nearest to the middle of the view, so that the view does not jump. */
function go(id: CommandId, direction: Direction, extend = false): Command {
  return editorCommand(
    id,
    (editor, { page }) => {
      const { timeline } = editor.mirror.get();
      const lead = leadOf(timeline, editor.selection.get());
      const next = lead ? neighbour(timeline, lead, direction) : inView(editor, timeline);
      if (next) choose(editor, page, next, extend);
    },
    hasEvents,
  );
}

function goOutermost(id: CommandId, side: 'first' | 'last'): Command {
  return editorCommand(
    id,
    (editor, { page }) => {
      const event = outermost(editor.mirror.get().timeline, side);
      if (event) choose(editor, page, event, false);
    },
    hasEvents,
  );
}

function hasEvents({ mirror }: Editor): boolean {
  return mirror.get().timeline.events.length > 0;
}

/** The event that was chosen last. */
function leadOf(timeline: Timeline, selection: ReadonlySet<string>): TimelineEvent | null {
  const last = [...selection].at(-1);
  return (last !== undefined && byId(timeline.events).get(last)) || null;
}

function inView({ canvas }: Editor, timeline: Timeline): TimelineEvent | null {
  const middle = canvas?.middle();
  return middle === undefined ? outermost(timeline, 'first') : nearestEvent(timeline, middle);
}

/** Selects an event, shows it and says it. */
export function choose(editor: Editor, page: Page, event: TimelineEvent, extend: boolean): void {
  editor.selection.set(extend ? extended(editor.selection.get(), event.id) : new Set([event.id]));
  editor.canvas?.reveal(event.id);
  page.announce(spoken(editor.mirror.get().timeline, event));
}

/** The selection with one more, which is then the last; going back over what is selected gives up where it came from. */
export function extended(selection: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const kept = [...selection];
  if (selection.has(id)) kept.pop();
  return new Set([...kept.filter((each) => each !== id), id]);
}

/** What a screen reader says of an event: headline, date in words, track, status. */
function spoken({ details, tracks }: Timeline, event: TimelineEvent): string {
  return [
    event.headline || words.editor.noHeadline,
    wordWhen(event.when, { language: interfaceLanguage(details.language) }),
    byId(tracks).get(event.track)?.name,
    words.statuses[event.status],
  ]
    .filter(Boolean)
    .join(', ');
}
