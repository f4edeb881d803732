/** The window of a figure, as far as the window of its editor is concerned. */
import type { DeskClient } from '../../client/desk-client';
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
}

/** How long the editor's window may be away and still be the same, which is loaded again; ms. */
const RETURNS = 3_000;

/** Finds the editor's window. `open` is told when another timeline is open there. The window closes with the editor's. */
export function joinEditor(pair: string, desk: DeskClient, open: (id: string) => void): EditorLink {
  const channel = new BroadcastChannel(channelName(pair));
  const send = (message: Message) => channel.postMessage(message);
  const watch = watchLock(lockName('editor', pair), RETURNS, () => window.close());
  const lookAt = createLook(desk);
  rememberBounds();
  let editor: Editor | null = null;
  let taking = false;
  const take = (view: SharedView) => {
    if (editor?.id !== view.id) return open(view.id);
    taking = true;
    takeView(editor, view);
    taking = false;
    void lookAt(editor, view.past);
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
  };
}

/** Shows the earlier state that the editor shows, or the timeline as it is. A state that cannot be had is not shown. */
function createLook(desk: DeskClient) {
  // Answers to what was asked before come too late.
  let asked: number | null = null;
  return async ({ id, past }: Editor, wanted: SharedView['past']): Promise<void> => {
    asked = wanted?.revision ?? null;
    if (!wanted) return past.set(null);
    const { revision } = wanted;
    if (past.get()?.revision === revision) return;
    const found = await desk.request('history/at', { id, revision }).catch(() => null);
    if (found && asked === revision) past.set({ ...wanted, timeline: found.timeline });
  };
}
