/** How dense a screen is, as it was measured by hand on this machine. Browsers do not say it: their inch is 96 px of any size. */
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { rememberedStore } from '../client/remembered';
import type { WritableStore } from '../client/store';

/** Px to a millimetre where nobody has measured, at 96 px an inch. */
export const NOMINAL = 96 / 25.4;

/** The least and the most that a screen can be measured at, px of the page to a millimetre. */
export const DENSITIES = { least: 2, most: 7 };

/** Pixels of the device to a millimetre, by screen. */
const densitiesSchema = z.record(z.string(), z.number().positive());
export type Densities = Readonly<z.infer<typeof densitiesSchema>>;

/** What tells a screen from another, as far as a page is told: its size. Zoom of the browser does not change it. */
export interface ScreenNow {
  readonly width: number;
  readonly height: number;
  /** Pixels of the device to a px of the page. */
  readonly ratio: number;
}

/** Px of the page to a millimetre on a screen; null where nobody has measured it. */
export function densityOf(densities: Densities, { width, height, ratio }: ScreenNow): number | null {
  const pixels = densities[`${width}x${height}`];
  return pixels === undefined ? null : pixels / ratio;
}

/** The same with a screen measured; null: as the browser has it. */
export function measured(
  densities: Densities,
  { width, height, ratio }: ScreenNow,
  density: number | null,
): Densities {
  const { [`${width}x${height}`]: _old, ...others } = densities;
  return density === null ? others : { ...others, [`${width}x${height}`]: density * ratio };
}

const KEY = 'dateline-screens';

/** What was measured, the same in all windows of this machine. */
export function rememberDensities(): WritableStore<Densities> {
  const store = rememberedStore<Densities>(KEY, {}, (stored) => densitiesSchema.parse(stored));
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) store.set(densitiesSchema.safeParse(JSON.parse(newValue ?? '{}')).data ?? {});
  });
  return store;
}

const now = (): ScreenNow => ({ width: screen.width, height: screen.height, ratio: devicePixelRatio });

/** The screen that the window is on; drawn again when it is moved to another, or zoomed. */
export function useScreen(): ScreenNow {
  const [current, setCurrent] = useState(now);
  useEffect(() => {
    const look = () => {
      const next = now();
      setCurrent((last) => (isSame(last, next) ? last : next));
    };
    // A window tells when its size or density changes, not that it was moved: a look when it is used again finds that.
    const heard = ['resize', 'focus'] as const;
    for (const name of heard) window.addEventListener(name, look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      for (const name of heard) window.removeEventListener(name, look);
      document.documentElement.removeEventListener('pointerenter', look);
    };
  }, []);
  return current;
}

function isSame(a: ScreenNow, b: ScreenNow): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio;
}
