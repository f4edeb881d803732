import { createEvent } from '#core/document/create';
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import { addEvent as addEventEdit } from '#core/edits/add-event';
import { openTracks } from '#core/edits/locks';
import { boundsOf } from '#core/when/bounds';
import { whenAt } from '#core/when/move';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import { editorCommand, type Editor, type Page } from './command';

/** Where an event is put, when the user has pointed at no place on the canvas. */
export interface Place {
  readonly track: string;
  readonly when: When;
}

/** Adds an event beside the selected one, else on the first track, and leads to its headline. */
export const addEvent = editorCommand(
  'add-event',
  (editor, { page }) => {
    const { timeline } = editor.mirror.get();
    const place = placeFor(timeline, editor.selection.get(), page.now());
    if (place) addEventAt(editor, page, place);
  },
  ({ mirror }) => openTracks(mirror.get().timeline).length > 0,
);

/** Adds an event at a place, selects it and puts the cursor into its headline. */
export function addEventAt(editor: Editor, page: Page, { track, when }: Place): void {
  const event = { ...createEvent(page.newId(), track, when), headline: words.editor.newEvent };
  editor.mirror.edit(addEventEdit(event));
  editor.selection.set(new Set([event.id]));
  page.focus('headline');
}

/** Beside the one selected event on its day; else on the first track that is shown and not locked, on the last day told of, or today. `now` in ms. */
export function placeFor(timeline: Timeline, selection: ReadonlySet<string>, now: number): Place | null {
  const { zone } = timeline.details;
  const [only] = selection.size === 1 ? selection : [];
  const beside = only === undefined ? undefined : byId(timeline.events).get(only);
  const open = openTracks(timeline);
  const track = open.some(({ id }) => id === beside?.track) ? beside?.track : open[0]?.id;
  const instant = beside ? startOf(beside.when) : latestStart(timeline);
  return track === undefined ? null : { track, when: whenAt(instant ?? now, zone, 'day') };
}

function startOf(when: When): number | null {
  const { start, end } = boundsOf(when);
  return start?.from ?? end?.from ?? null;
}

function latestStart({ events }: Timeline): number | null {
  return events.reduce<number | null>((latest, { when }) => {
    const start = startOf(when);
    return start === null || (latest !== null && latest > start) ? latest : start;
  }, null);
}
