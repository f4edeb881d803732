/** All house styles: those that ship with Dateline and the desk's own. */
import path from 'node:path';
import { compareText } from '#core/document/order';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import type { Library } from './library/types';
import { DEFAULT_STYLE, readStyles } from './raster/styles';

export interface StyleEntry {
  readonly style: HouseStyle;
  readonly builtIn: boolean;
}

export interface Styles {
  /** The built-in ones first, each group in the order of names. */
  list(): Promise<StyleEntry[]>;
  /** The style with an id, else the first built-in one. */
  find(id: string): Promise<HouseStyle>;
}

/** `resources` is the path of the resources folder. A style of the desk's own that is broken is left out; a broken one in `resources` makes every promise fail. */
export function createStyles(resources: string, library: Pick<Library, 'styles'>): Styles {
  let read: ReadonlyMap<string, HouseStyle> | null = null;
  const shipped = () => (read ??= readStyles(path.join(resources, 'styles')));
  const own = async () =>
    (await library.styles()).flatMap((body) => {
      const { style } = parseHouseStyle(body);
      return style && !shipped().has(style.id) ? [{ style, builtIn: false }] : [];
    });
  return {
    async list() {
      const builtIn = [...shipped().values()].map((style) => ({ style, builtIn: true }));
      return [...builtIn.toSorted(byName), ...(await own()).toSorted(byName)];
    },
    find: async (id) =>
      shipped().get(id) ?? (await own()).find(({ style }) => style.id === id)?.style ?? fallback(shipped()),
  };
}

function fallback(shipped: ReadonlyMap<string, HouseStyle>): HouseStyle {
  const style = shipped.get(DEFAULT_STYLE);
  if (!style) throw new Error(`there is no house style "${DEFAULT_STYLE}" among those of Dateline`);
  return style;
}

function byName(a: StyleEntry, b: StyleEntry): number {
  return compareText(a.style.name, b.style.name) || compareText(a.style.id, b.style.id);
}
