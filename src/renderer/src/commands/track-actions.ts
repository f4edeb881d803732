/** What is done to tracks from several places of the page; each is one edit. */
import { createTrack } from '#core/document/create';
import type { Track } from '#core/document/types';
import { orderTrack } from '#core/edits/order-tracks';
import { applyPatch, isEmptyPatch, squashPatches } from '#core/edits/patch';
import { addTrack, changeTrack, removeTrack } from '#core/edits/tracks';
import { words } from '../ui/words/words';
import type { Editor, Page } from './command';

/** Adds a track under another, or at the bottom (null), and has its name written. */
export function addTrackBelow({ mirror, canvas }: Editor, page: Page, above: string | null): void {
  const { timeline } = mirror.get();
  const added = addTrack(createTrack(page.newId(), words.details.newTrack, timeline.tracks));
  const [id = ''] = Object.keys(added.patch.tracks);
  const at = timeline.tracks.findIndex((track) => track.id === above);
  const next = above === null || at < 0 ? undefined : timeline.tracks[at + 1];
  const moved = next && orderTrack(applyPatch(timeline, added.patch), id, next.id);
  mirror.edit(moved ? { ...added, patch: squashPatches(added.patch, moved.patch) } : added);
  canvas?.rename(id);
}

/** Takes a track out with its events, says how many went with it, and lets undo bring all back; something locked stays (E9). */
export function removeTrackOf({ mirror }: Editor, page: Page, { id, name }: Track): void {
  const edit = removeTrack(mirror.get().timeline, id);
  const said = name || words.heads.untitled;
  if (isEmptyPatch(edit.patch)) return page.say(words.locks.removeTrack(said));
  mirror.edit(edit);
  page.sayDone(words.details.removed(said, Object.keys(edit.patch.events).length));
}

/** Hides a track; undo and the menu above the heads show it again. */
export function hideTrack({ mirror }: Editor, page: Page, { id, name }: Track): void {
  mirror.edit(changeTrack(mirror.get().timeline, id, { hidden: true }));
  page.sayDone(words.heads.wasHidden(name || words.heads.untitled));
}
