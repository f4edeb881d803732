/** The pictures that are kept as files: every document in each layout, in the styles and formats that try it hardest. */
import type { ScaleChoice, Timeline } from '#core/document/types';
import type { BuiltInFormatId } from '#core/figure/format-list';
import type { LayoutName } from '#core/figure/layout/registry';
import { DOCUMENTS, type DocumentName } from './documents';

/** One picture. The scale is linear where none is named. */
export interface Cell {
  readonly document: DocumentName;
  readonly layout: LayoutName;
  readonly style: string;
  readonly format: BuiltInFormatId;
  readonly scale?: ScaleChoice;
}

type Look = readonly [layout: LayoutName, style: string, format: BuiltInFormatId, scale?: ScaleChoice];

const LOOKS: Readonly<Record<DocumentName, readonly Look[]>> = {
  sample: [
    ['horizontal', 'newspaper', 'web'],
    ['horizontal', 'dark', 'broadcast'],
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'newspaper', 'print-163'],
    ['tracks', 'dark', 'web-640'],
    ['tracks', 'dark', 'square'],
    ['vertical', 'newspaper', 'phone'],
    ['vertical', 'dark', 'story'],
    ['horizontal', 'web', 'web'],
    ['tracks', 'agency', 'web'],
    ['vertical', 'web', 'phone'],
    ['keyed', 'plain', 'print-163'],
    ['keyed', 'newspaper', 'print-107'],
    ['keyed', 'dark', 'broadcast'],
  ],
  forms: [
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'dark', 'web-640'],
    ['vertical', 'newspaper', 'phone'],
    ['keyed', 'plain', 'web-640'],
    ['tracks', 'agency', 'web-640'],
    ['vertical', 'web', 'phone'],
  ],
  empty: [
    ['tracks', 'newspaper', 'web'],
    ['vertical', 'dark', 'phone'],
    ['keyed', 'agency', 'square'],
  ],
  'one-event': [
    ['horizontal', 'dark', 'square'],
    ['tracks', 'newspaper', 'web'],
    ['vertical', 'dark', 'phone'],
    ['keyed', 'newspaper', 'print-52'],
  ],
  'open-ends': [
    ['horizontal', 'newspaper', 'web-640'],
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'dark', 'square'],
    ['vertical', 'plain', 'phone'],
    ['keyed', 'dark', 'web-640'],
  ],
  minute: [
    ['horizontal', 'web', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['vertical', 'dark', 'phone'],
    ['keyed', 'agency', 'print-107'],
  ],
  history: [
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'plain', 'web'],
    ['vertical', 'newspaper', 'print-52'],
    ['keyed', 'dark', 'portrait'],
  ],
  bce: [
    ['horizontal', 'dark', 'web'],
    ['tracks', 'newspaper', 'web-640'],
    ['vertical', 'dark', 'phone'],
    ['keyed', 'plain', 'print-163'],
  ],
  ukrainian: [
    ['horizontal', 'dark', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['vertical', 'agency', 'print-52'],
    ['keyed', 'web', 'square'],
  ],
  arabic: [
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'agency', 'web'],
    ['vertical', 'dark', 'phone'],
    ['keyed', 'web', 'web-640'],
  ],
  japanese: [
    ['horizontal', 'dark', 'web-640'],
    ['tracks', 'newspaper', 'web-640'],
    ['vertical', 'newspaper', 'phone'],
  ],
  german: [
    ['horizontal', 'agency', 'print-163'],
    ['tracks', 'dark', 'web'],
    ['keyed', 'newspaper', 'print-163'],
  ],
  'long-words': [
    ['horizontal', 'dark', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'dark', 'web-640'],
    ['vertical', 'newspaper', 'print-52'],
    ['keyed', 'newspaper', 'square'],
  ],
  sixty: [
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['vertical', 'dark', 'story'],
    ['keyed', 'plain', 'square'],
  ],
  'day-200': [
    ['horizontal', 'dark', 'broadcast'],
    ['tracks', 'newspaper', 'web'],
    ['keyed', 'dark', 'broadcast'],
    ['vertical', 'newspaper', 'portrait'],
  ],
  crowd: [
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'dark', 'square'],
    ['keyed', 'newspaper', 'web-640'],
  ],
  gaps: [
    ['horizontal', 'agency', 'web', 'breaks'],
    ['horizontal', 'dark', 'web', 'equal'],
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'newspaper', 'web'],
    ['tracks', 'newspaper', 'web', 'breaks'],
    ['tracks', 'dark', 'web', 'equal'],
    ['keyed', 'newspaper', 'print-107', 'breaks'],
    ['vertical', 'web', 'phone', 'breaks'],
    ['keyed', 'dark', 'square', 'equal'],
  ],
  zones: [
    ['horizontal', 'newspaper', 'web'],
    ['tracks', 'web', 'web'],
    ['keyed', 'dark', 'web-640'],
  ],
  'clock-change': [
    ['tracks', 'newspaper', 'web-640'],
    ['vertical', 'newspaper', 'phone'],
  ],
  reigns: [
    ['horizontal', 'newspaper', 'print-163'],
    ['tracks', 'dark', 'web'],
    ['tracks', 'plain', 'print-107'],
    ['keyed', 'agency', 'web-640'],
  ],
  photos: [
    ['vertical', 'newspaper', 'phone'],
    ['vertical', 'dark', 'story'],
    ['keyed', 'newspaper', 'web'],
    ['keyed', 'plain', 'print-107'],
    ['tracks', 'newspaper', 'web'],
  ],
};

export const CELLS: readonly Cell[] = (Object.keys(LOOKS) as DocumentName[]).flatMap((document) =>
  LOOKS[document].map(([layout, style, format, scale]): Cell => ({
    document,
    layout,
    style,
    format,
    ...(scale && { scale }),
  })),
);

/** Names the file: the parts in the order of the gallery's filters, with `_` between them. */
export function cellName({ document, layout, style, format, scale }: Cell): string {
  return [document, layout, style, format, ...(scale ? [scale] : [])].join('_');
}

/** The document with the figure settings of the cell. */
export function cellTimeline({ document, layout, style, scale = 'linear' }: Cell): Timeline {
  const timeline = DOCUMENTS[document]();
  return { ...timeline, figure: { ...timeline.figure, layout, style, scale } };
}
