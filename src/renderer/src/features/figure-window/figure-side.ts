/** The window of a figure, as far as the window of its editor is concerned. */
import type { Editor } from '../../commands/command';
import type { FigurePlace } from '../preview/figure-place';
import type { FieldName } from '../shell/focus-field';
import {
  channelName,
  lockName,
  readMessage,
  takeView,
  viewOf,
  type Message,
  type SharedView,
} from './messages';
import { rememberBounds } from './open-window';
import { holdLock, watchLock } from './presence';

export interface EditorLink {
  /** Shows in this window what the editor's shows, and the other way round; returns what ends it. */
  follow(editor: Editor): () => void;
  lead(field: FieldName): void;
  /** Puts the figure back into the editor. */
  dock(place: FigurePlace): void;
  end(): void;
}

/** How long the editor's window may be away and still be the same, which is loaded again; ms. */
const RETURNS = 3_000;

/** Finds the editor's window. `open` is told when another timeline is open there. The window closes with the editor's. */
export function joinEditor(pair: string, open: (id: string) => void): EditorLink {
  const channel = new BroadcastChannel(channelName(pair));
  const send = (message: Message) => channel.postMessage(message);
  const watch = watchLock(lockName('editor', pair), RETURNS, () => window.close());
  const forget = rememberBounds();
  let editor: Editor | null = null;
  let taking = false;
  const take = (view: SharedView) => {
    if (editor?.id !== view.id) return open(view.id);
    taking = true;
    takeView(editor, view);
    taking = false;
  };
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message?.kind === 'close') window.close();
    if (message?.kind === 'here') send({ kind: 'hello' });
    if (message?.kind !== 'view') return;
    watch.seen();
    take(message.view);
  });
  // Only who is there to stay asks: the editor watches this lock from then on.
  holdLock(lockName('figure', pair), () => send({ kind: 'hello' }));
  return {
    follow(opened) {
      editor = opened;
      send({ kind: 'hello' });
      const tell = (fields: Partial<SharedView>) => {
        if (!taking) send({ kind: 'chosen', view: { ...viewOf(opened), ...fields } });
      };
      const stops = [
        opened.selection.subscribe(() => tell({})),
        opened.size.subscribe(() => tell({ selection: null })),
      ];
      return () => {
        editor = null;
        for (const stop of stops) stop();
      };
    },
    lead: (field) => send({ kind: 'lead', field: field === 'alt' ? 'alt' : 'headline' }),
    dock: (place) => place !== 'window' && send({ kind: 'dock', place }),
    end() {
      forget();
      watch.stop();
      channel.close();
    },
  };
}
