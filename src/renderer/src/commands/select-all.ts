import { editorCommand } from './command';

export const selectAll = editorCommand('select-all', ({ mirror, selection }) =>
  selection.set(new Set(mirror.get().timeline.events.map((event) => event.id))),
);
