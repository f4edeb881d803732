/** The selected events as they go to the clipboard. */
import { byId } from '#core/document/order';
import { writeClip, type Clip } from '#core/formats/clip';
import { boundsOf } from '#core/when/bounds';
import { words } from '../ui/words/words';
import type { Editor } from './command';

/** In the order of time, so that the lines read as a chronicle. */
export function clipOf({ mirror, selection }: Editor): Clip {
  const { timeline } = mirror.get();
  const events = byId(timeline.events);
  const startOf = (id: string) => {
    const { start, end } = boundsOf(events.get(id)!.when);
    return (start ?? end)?.from ?? 0;
  };
  const ids = [...selection.get()].filter((id) => events.has(id));
  return writeClip(
    timeline,
    ids.toSorted((a, b) => startOf(a) - startOf(b)),
    words.clipboard.headings,
  );
}

/** The same for the browser's clipboard, by media type. */
export function blobsOf({ text, html }: Clip): Record<string, Promise<Blob>> {
  const blob = (type: string, content: string) => Promise.resolve(new Blob([content], { type }));
  return { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
}
