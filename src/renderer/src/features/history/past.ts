/** An earlier state of the open timeline, to be looked at: the editor with a document that takes no edits. */
import type { Timeline } from '#core/document/types';
import type { Mirror, MirrorState } from '../../client/mirror';
import { createStore } from '../../client/store';
import type { Editor, Past } from '../../commands/command';

/** The editor as it was: everything is shown, nothing can be changed. `refuse` hears of every try. */
export function pastEditor(editor: Editor, { timeline, revision }: Past, refuse: () => void): Editor {
  return { ...editor, mirror: frozenMirror(timeline, revision, refuse), at: revision };
}

function frozenMirror(timeline: Timeline, revision: number, refuse: () => void): Mirror {
  const store = createStore<MirrorState>({
    timeline,
    revision,
    history: { undo: null, redo: null },
    save: { kind: 'saved', at: null },
  });
  const nothing = () => {};
  const refused = async (): Promise<null> => {
    refuse();
    return null;
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    edit: refuse,
    step: refuse,
    settle: nothing,
    undo: refused,
    redo: refused,
    retry: nothing,
    forget: nothing,
    close: nothing,
  };
}
