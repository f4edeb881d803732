/** Every layout by name. */
import type { Layout } from './layout';
import { horizontalLayout } from './horizontal/horizontal';
import { keyedLayout } from './keyed/keyed';
import { tracksLayout } from './tracks/tracks';
import { verticalLayout } from './vertical/vertical';

export const LAYOUTS = {
  horizontal: horizontalLayout,
  tracks: tracksLayout,
  vertical: verticalLayout,
  keyed: keyedLayout,
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof LAYOUTS;
