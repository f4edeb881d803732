/** What can be done with a track: the menu of its head, and of the tracks that are hidden. */
import { byId } from '#core/document/order';
import type { Track } from '#core/document/types';
import { orderTrack } from '#core/edits/order-tracks';
import { changeTrack } from '#core/edits/tracks';
import type { Entry } from '../../../canvas/menu';
import { addTrackBelow, hideTrack, removeTrackOf } from '../../../commands/track-actions';
import type { Editor, Page } from '../../../commands/command';
import { keysLabel } from '../../../commands/keys';
import { words } from '../../../ui/words/words';

interface TrackMenuOptions {
  readonly editor: Editor;
  readonly page: Page;
  readonly collapsed: boolean;
  /** Keys are named as on a Mac. */
  readonly mac: boolean;
  fold(): void;
}

export function trackMenu(id: string, { editor, page, collapsed, mac, fold }: TrackMenuOptions): Entry[] {
  const { timeline } = editor.mirror.get();
  const track = byId(timeline.tracks).get(id);
  if (!track) return [];
  const shown = timeline.tracks.filter(({ hidden }) => !hidden);
  const at = shown.indexOf(track);
  const change = (fields: Partial<Track>) =>
    editor.mirror.edit(changeTrack(editor.mirror.get().timeline, id, fields));
  const order = (before: string | null) =>
    editor.mirror.edit(orderTrack(editor.mirror.get().timeline, id, before));
  const { heads } = words;
  return [
    item(heads.rename, () => editor.canvas?.rename(id), { note: 'F2' }),
    { kind: 'hues', label: heads.color, value: track.color, choose: (color) => change({ color }) },
    { kind: 'line' },
    item(collapsed ? heads.expand : heads.collapse, fold, { note: collapsed ? '→' : '←' }),
    item(heads.hide, () => hideTrack(editor, page, track)),
    item(track.locked ? heads.unlock : heads.lock, () => change({ locked: !track.locked })),
    { kind: 'line' },
    item(heads.up, () => order(shown[at - 1]?.id ?? null), {
      note: keysLabel('Alt+Up', mac),
      disabled: at <= 0,
    }),
    item(heads.down, () => order(shown[at + 2]?.id ?? null), {
      note: keysLabel('Alt+Down', mac),
      disabled: at === shown.length - 1,
    }),
    item(heads.addBelow, () => addTrackBelow(editor, page, id)),
    { kind: 'line' },
    item(heads.remove, () => removeTrackOf(editor, page, track), { note: keysLabel('Delete', mac) }),
  ];
}

/** The hidden tracks, to be shown again one by one or all. */
export function hiddenMenu({ mirror }: Editor): Entry[] {
  const hidden = mirror.get().timeline.tracks.filter((track) => track.hidden);
  const show = ({ id }: Track) => mirror.edit(changeTrack(mirror.get().timeline, id, { hidden: false }));
  const each = hidden.map((track) =>
    item(words.heads.show(track.name || words.heads.untitled), () => show(track)),
  );
  if (hidden.length < 2) return each;
  return [...each, { kind: 'line' }, item(words.heads.showAll, () => hidden.forEach(show))];
}

function item(label: string, run: () => void, more: { note?: string; disabled?: boolean } = {}): Entry {
  return { kind: 'item', label, run, ...more };
}
