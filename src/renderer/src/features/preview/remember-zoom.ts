import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';
import { ZOOMS, type Zoom } from './zoom';

/** How large the figure was shown on this machine; a window of its own has its own size. */
export function rememberZoom(view: 'editor' | 'figure'): WritableStore<Zoom> {
  const key = view === 'editor' ? 'dateline-zoom' : 'dateline-zoom-window';
  return rememberedStore<Zoom>(key, 'fit', (stored) => z.enum(ZOOMS).parse(stored));
}
