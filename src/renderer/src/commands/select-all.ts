import { editorCommand } from './command';

/** Selects all events that are shown: those of hidden tracks must not be deleted or moved unseen. */
export const selectAll = editorCommand('select-all', ({ mirror, selection }) => {
  const { tracks, events } = mirror.get().timeline;
  const hidden = new Set(tracks.filter((track) => track.hidden).map(({ id }) => id));
  selection.set(new Set(events.filter(({ track }) => !hidden.has(track)).map(({ id }) => id)));
});
