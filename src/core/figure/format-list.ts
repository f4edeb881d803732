/** Output sizes of a figure, in px at 96 px an inch. Height null: as tall as the facts need. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number | null;
}

export const FORMATS = [
  { id: 'web', name: 'Web 1200', width: 1200, height: null },
  { id: 'web-640', name: 'Web 640', width: 640, height: null },
  { id: 'square', name: 'Square 1080', width: 1080, height: 1080 },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
export const FORMAT_IDS = FORMATS.map((format) => format.id) as [FormatId, ...FormatId[]];

export function formatById(id: FormatId): Format {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new RangeError(`there is no format "${id}"`);
  return format;
}
