/** Where the figure stands, as it was left on this machine. */
import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

/** Beside the canvas, below it, or in a window of its own. */
export const FIGURE_PLACES = ['below', 'beside', 'window'] as const;
export type FigurePlace = (typeof FIGURE_PLACES)[number];

const docks = z.enum(['below', 'beside']);
const placesSchema = z.object({
  place: z.enum(FIGURE_PLACES),
  /** Where it goes when its window is closed. */
  dock: docks,
});
export type FigurePlaces = Readonly<z.infer<typeof placesSchema>>;

export function rememberPlace(): WritableStore<FigurePlaces> {
  const initial: FigurePlaces = { place: 'below', dock: 'below' };
  return rememberedStore('dateline-figure-place', initial, (stored) => placesSchema.parse(stored));
}

/** The same with the figure put elsewhere; a window of its own leaves the dock as it is. */
export function placedAt(places: FigurePlaces, place: FigurePlace): FigurePlaces {
  return { place, dock: place === 'window' ? places.dock : place };
}
