/** The menus of the canvas: of what is selected, of an empty place, of a track, of the hidden tracks. */
import type { CommandId } from '#contract/commands';
import { byId } from '#core/document/order';
import type { Entry } from '../../../canvas/menu';
import type { MenuSubject } from '../../../canvas/view';
import type { Editor } from '../../../commands/command';
import { words } from '../../../ui/words/words';
import type { App } from '../../shell/app';
import { commandEntry } from './command-entry';
import { hiddenMenu, trackMenu } from './track-menu';

const EVENT_COMMANDS: readonly (CommandId | null)[] = [
  'write-headline',
  'duplicate-event',
  'toggle-lock',
  null,
  'cut',
  'copy',
  'paste',
  null,
  'move-earlier',
  'move-later',
  'move-up',
  'move-down',
  null,
  'delete',
];
const GROUND_COMMANDS: readonly (CommandId | null)[] = ['paste', 'select-all', null, 'fit'];

interface Menus {
  readonly app: App;
  readonly editor: Editor;
  readonly collapsed: ReadonlySet<string>;
  fold(track: string): void;
}

export function canvasMenu(
  of: MenuSubject,
  { app, editor, collapsed, fold }: Menus,
): { label: string; entries: Entry[] } {
  const { timeline } = editor.mirror.get();
  if (of.kind === 'track') {
    const name = byId(timeline.tracks).get(of.id)?.name || words.heads.untitled;
    const options = { editor, page: app.page, mac: app.mac, collapsed: collapsed.has(of.id) };
    return {
      label: words.heads.menu(name),
      entries: trackMenu(of.id, { ...options, fold: () => fold(of.id) }),
    };
  }
  if (of.kind === 'hidden') {
    const count = timeline.tracks.filter(({ hidden }) => hidden).length;
    return { label: words.heads.hiddenTracks(count), entries: hiddenMenu(editor) };
  }
  if (of.kind === 'events') {
    const several = editor.selection.get().size > 1;
    const label = several ? words.canvas.menu.events : words.canvas.menu.event;
    return { label, entries: entriesOf(app, EVENT_COMMANDS) };
  }
  const isShut = byId(timeline.tracks).get(of.track)?.locked === true;
  const add: Entry = {
    kind: 'item',
    label: words.canvas.addHere,
    disabled: isShut,
    run: () => editor.canvas?.begin(of.track, of.when),
  };
  return {
    label: words.canvas.menu.ground,
    entries: [add, commandEntry(app, 'add-track'), { kind: 'line' }, ...entriesOf(app, GROUND_COMMANDS)],
  };
}

function entriesOf(app: App, ids: readonly (CommandId | null)[]): Entry[] {
  return ids.map((id) => (id === null ? { kind: 'line' } : commandEntry(app, id)));
}
