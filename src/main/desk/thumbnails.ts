/** Small figures for the library screen, drawn when they are first looked at and kept while the timeline stays as it is. */
import type { DeskContext } from './context';

/** Wide enough that a figure is set as it would be in print, flat enough for a list. */
const SIZE = '600x375';
/** Timelines with more events are not drawn: it would hold up those who work. */
const MOST_EVENTS = 2_000;
/** So many are kept. */
const MOST = 200;

export type Thumbnails = (id: string) => Promise<string | null>;

/** Gives the SVG of a timeline's small figure; null for one without events, or with too many. */
export function createThumbnails({ library, styles, studio }: DeskContext): Thumbnails {
  const kept = new Map<string, { readonly of: string; readonly svg: string }>();
  return async (id) => {
    const { events, revision } = await library.summary(id);
    if (events === 0 || events > MOST_EVENTS) return null;
    const known = kept.get(id);
    const { timeline } = await library.load(id);
    const style = await styles.find(timeline.figure.style);
    const of = `${revision} ${JSON.stringify(style)}`;
    if (known?.of === of) return known.svg;
    const { svg } = studio().draw(timeline, SIZE, style);
    kept.delete(id);
    kept.set(id, { of, svg });
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
    return svg;
  };
}
