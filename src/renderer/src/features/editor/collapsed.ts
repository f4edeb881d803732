import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

/** Ids of the collapsed tracks by timeline. */
const collapsedSchema = z.record(z.string(), z.array(z.string()));
/** So many timelines are remembered. */
const MOST = 100;

/** Which tracks are collapsed, as this machine remembers it; never in the document. */
export type Collapsed = WritableStore<Readonly<Record<string, readonly string[]>>>;

export function rememberCollapsed(): Collapsed {
  return rememberedStore('dateline-collapsed', {}, (stored) => collapsedSchema.parse(stored));
}

/** Collapses a track of a timeline, or expands it again. */
export function toggleCollapsed(store: Collapsed, timeline: string, track: string): void {
  const { [timeline]: known = [], ...others } = store.get();
  const tracks = known.includes(track) ? known.filter((id) => id !== track) : [...known, track];
  const kept = Object.fromEntries(Object.entries(others).slice(-MOST));
  store.set(tracks.length > 0 ? { ...kept, [timeline]: tracks } : kept);
}
