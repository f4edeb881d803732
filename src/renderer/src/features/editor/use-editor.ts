import { startTransition, useEffect, useState } from 'react';
import { openMirror } from '../../client/mirror';
import { createStore } from '../../client/store';
import type { Editor, Past } from '../../commands/command';
import type { App } from '../shell/app';
import { rememberSize } from '../preview/remember-size';
import { rememberZoom } from '../preview/remember-zoom';
import { rememberPanes } from './panes';
import { withoutGone } from './selection';

export type Opening =
  /** `part` of its events have come: 0 to 1. */
  | { readonly kind: 'opening'; readonly part: number }
  | { readonly kind: 'open'; readonly editor: Editor }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens a timeline for as long as the component is there. */
export function useEditor(app: App, id: string, view: App['view']): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening', part: 0 });
  useEffect(() => {
    let left = false;
    const wanted = new AbortController();
    const progress = (events: number, all: number) =>
      setOpening({ kind: 'opening', part: events / Math.max(all, 1) });
    let close = () => {};
    openMirror(app.desk, id, app.page.now, { signal: wanted.signal, progress }).then(
      (mirror) => {
        if (left) return mirror.close();
        const selection = createStore<ReadonlySet<string>>(new Set());
        mirror.subscribe(() => selection.set(withoutGone(selection.get(), mirror.get().timeline)));
        const panes = rememberPanes();
        const past = createStore<Past | null>(null);
        const [size, zoom] = [rememberSize(), rememberZoom(view)];
        const editor = { id, mirror, selection, size, zoom, panes, past, canvas: null };
        close = () => mirror.close();
        app.editor.set(editor);
        // Drawn piece by piece, so that the page hears the hand meanwhile.
        startTransition(() => setOpening({ kind: 'open', editor }));
      },
      (error: unknown) => !left && setOpening({ kind: 'failed', error }),
    );
    return () => {
      left = true;
      wanted.abort();
      close();
      app.editor.set(null);
    };
  }, [app, id, view]);
  return opening;
}
