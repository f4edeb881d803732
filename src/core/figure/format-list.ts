/** Output sizes of a figure, in px at 96 px an inch. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  /** Null: as tall as the facts need. */
  readonly height: number | null;
  /** How large type is set, 1 being the style's own size. A fixed height may set it smaller, down to the style's minimum. */
  readonly type: number;
}

export const FORMATS = [
  { id: 'web', name: 'Web 1200', width: 1200, height: null, type: 1 },
  { id: 'web-640', name: 'Web 640', width: 640, height: null, type: 0.93 },
  { id: 'square', name: 'Square 1080', width: 1080, height: 1080, type: 1.7 },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
export const FORMAT_IDS = FORMATS.map((format) => format.id) as [FormatId, ...FormatId[]];

export function formatById(id: FormatId): Format {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new RangeError(`there is no format "${id}"`);
  return format;
}
