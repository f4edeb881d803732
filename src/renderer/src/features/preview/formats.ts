/** The formats that the preview offers. Pure. */
import type { FigureSettings } from '#core/document/types';
import type { Format } from '#core/figure/format';
import { FORMATS, type FormatId } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { formatName, isBuiltIn, sizeId } from '../export/size-text';
import { words } from '../../ui/words/words';

/** Formats that a timeline is exported in: those of its editions, each once, in their order. */
export function exportedFormats({ editions }: FigureSettings): FormatId[] {
  return [...new Set(editions.flatMap(({ formats }) => formats))].filter(isFormat);
}

/** Own sizes that a timeline speaks of, in its editions or by labels that were put by hand there, and the one in sight. */
export function ownFormats(figure: FigureSettings, current: FormatId): FormatId[] {
  const named = [...exportedFormats(figure), ...Object.keys(figure.labels), current];
  return [...new Set(named)].filter((id) => isFormat(id) && !isBuiltIn(id));
}

interface Option {
  readonly value: FormatId;
  readonly label: string;
}

/** The choices by where they are seen; `typed` adds an own size that nobody has used yet. */
export function formatChoices(own: readonly FormatId[], typed: string): { group: string; items: Option[] }[] {
  const groups = new Map<string, Option[]>();
  const add = (group: string, { id }: Format) =>
    groups.set(group, [...(groups.get(group) ?? []), { value: id, label: formatName(id) }]);
  for (const format of FORMATS) add(words.preview.sizes[format.medium], format);
  const size = parseFormat(sizeId(typed)).format;
  const all = new Set([...own, ...(size && !isBuiltIn(size.id) ? [size.id] : [])]);
  for (const id of all) {
    const { format } = parseFormat(id);
    if (format) add(words.preview.sizes.own, format);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}

function isFormat(id: string): boolean {
  return parseFormat(id).format !== null;
}
