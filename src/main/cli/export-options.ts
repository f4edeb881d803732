/** What `dateline export` is asked for, read from its options. */
import {
  COLOR_MODES,
  FACT_KINDS,
  FILE_KINDS,
  MOST_BLEED,
  MOST_SCALE,
  PIXEL_KINDS,
  TEXT_MODES,
  type Edition,
  type FileKind,
} from '#core/document/edition';
import { sentence } from '#core/sentences/said';
import { LAYOUTS, SCALES, type FigureSettings, type Timeline } from '#core/document/types';
import { FORMAT_IDS } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { listOf, numberOf, oneOf, UsageError, wordsOf, type CommandOption, type Given } from './command';

type Options = Readonly<Record<string, CommandOption>>;

/** What files are made, and how; an edition says all of this itself. */
export const FILE_OPTIONS = {
  format: { value: 'LIST', help: `${FILE_KINDS.join(',')} (default: svg)` },
  size: {
    value: 'LIST',
    help: `${FORMAT_IDS.join(',')}, or own sizes such as 85mm, 1200x630, 4x6in (default: web)`,
  },
  scale: {
    value: 'N',
    help: `pixels of PNG, JPEG and WebP for each px of the figure, 1 to ${MOST_SCALE} (default: 1)`,
  },
  color: { value: 'MODE', help: `colours of a PDF: ${COLOR_MODES.join(' or ')} (default: rgb)` },
  text: { value: 'MODE', help: `text of SVG and PDF: ${TEXT_MODES.join(', ')} (default: live)` },
  transparent: { value: null, help: 'without the ground of the style, to lay over another picture' },
  bleed: {
    value: 'MM',
    help: `how far the ground of a PDF reaches over its edge, 0 to ${MOST_BLEED} mm (default: 0)`,
  },
  marks: { value: null, help: 'crop marks around a PDF' },
  lang: {
    value: 'LIST',
    help: "languages of dates and other words of the figure, such as uk,en-GB (default: the timeline's)",
  },
} as const satisfies Options;

/** How the figure is drawn this time, whatever the timeline says. */
export const FIGURE_OPTIONS = {
  style: { value: 'ID', help: "a house style, or a file of one (default: the timeline's)" },
  layout: { value: 'NAME', help: `${LAYOUTS.join(', ')} (default: the timeline's)` },
  axis: { value: 'NAME', help: `how time is laid out: ${SCALES.join(', ')} (default: the timeline's)` },
} as const satisfies Options;

export const EXPORT_OPTIONS: Options = {
  force: { value: null, help: 'make also pictures that the house style refuses for what preflight finds' },
  edition: { value: 'NAME', help: 'every file of an edition of the timeline, and a manifest of them' },
  ...FILE_OPTIONS,
  ...FIGURE_OPTIONS,
};

/** The kinds of file that an option is for, where it is not for all. */
const MEANT_FOR: Readonly<Record<string, readonly FileKind[]>> = {
  scale: PIXEL_KINDS,
  color: ['pdf'],
  text: ['svg', 'pdf'],
  transparent: ['svg', 'png', 'pdf', 'webp'],
  bleed: ['pdf'],
  marks: ['pdf'],
  lang: FILE_KINDS.filter((kind) => kind !== 'json'),
  size: pictures(),
  style: pictures(),
  layout: pictures(),
  axis: pictures(),
};

function pictures(): FileKind[] {
  return FILE_KINDS.filter((kind) => !FACT_KINDS.includes(kind));
}

/** The files that the options ask for, as an edition without a name. */
export function readFiles(given: Given): Edition {
  const files = listOf(given, 'format', 'svg', FILE_KINDS);
  const text = oneOf(given, 'text', 'live', TEXT_MODES);
  if (text === 'embedded' && !files.includes('svg'))
    throw new UsageError("--text embedded is for svg; a PDF's live text carries its fonts anyway");
  const edition: Edition = {
    id: 'files',
    name: '',
    files,
    formats: readSizes(given),
    languages: readLanguages(given),
    scale: numberOf(given, 'scale', 1, [1, MOST_SCALE]),
    color: oneOf(given, 'color', 'rgb', COLOR_MODES),
    text,
    transparent: given.values.transparent === true,
    bleed: numberOf(given, 'bleed', 0, [0, MOST_BLEED]),
    marks: given.values.marks === true,
  };
  assertMeant(given, files);
  return edition;
}

/** An edition of the timeline by its name or id; it says itself what files are made. */
export function readEdition(given: Given, name: string, { details, figure }: Timeline): Edition {
  const extra = Object.keys(FILE_OPTIONS).find((option) => given.values[option] !== undefined);
  if (extra !== undefined)
    throw new UsageError(`--${extra} does not go with --edition, which says itself how its files are made`);
  const { editions } = figure;
  const same = editions.filter((edition) => edition.name.toLowerCase() === name.toLowerCase());
  const found = editions.find(({ id }) => id === name) ?? same[0];
  if (same.length > 1 && found === same[0])
    throw new UsageError(`--edition ${name}: several are called so; give one of ${listed(same)}`);
  if (found) return found;
  const there = editions.length > 0 ? `it has ${listed(editions)}` : 'it has none';
  throw new UsageError(`--edition ${name}: "${details.title}" has no such edition; ${there}`);
}

function listed(editions: readonly Edition[]): string {
  return editions.map(({ id, name }) => `${id} ("${name}")`).join(', ');
}

/** What the options change of how the figure is drawn; the style is read elsewhere. */
export function readFigure(given: Given): Partial<FigureSettings> {
  const { layout, axis } = given.values;
  return {
    ...(layout !== undefined && { layout: oneOf(given, 'layout', 'auto', LAYOUTS) }),
    ...(axis !== undefined && { scale: oneOf(given, 'axis', 'linear', SCALES) }),
  };
}

/** Refuses an option that none of the files would heed. */
function assertMeant(given: Given, files: readonly FileKind[]): void {
  for (const [option, kinds] of Object.entries(MEANT_FOR)) {
    if (given.values[option] === undefined || files.some((file) => kinds.includes(file))) continue;
    throw new UsageError(
      `--${option} is for ${kinds.join(', ')}, and --format asks for ${files.join(', ')} only`,
    );
  }
}

/** Sizes that `--size` lists; `web` without any. */
export function readSizes(given: Given): string[] {
  return wordsOf(given, 'size', 'web').map((size) => {
    const { issue } = parseFormat(size);
    if (issue) throw new UsageError(`--size ${size || '(nothing)'}: ${sentence(issue.says)}`);
    return size;
  });
}

/** BCP 47 for no particular language. */
const NO_LANGUAGE = 'und';

function readLanguages(given: Given): string[] {
  const tags = wordsOf(given, 'lang', NO_LANGUAGE);
  const wrong = tags.find((tag) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
  if (wrong !== undefined)
    throw new UsageError(`--lang ${wrong || '(nothing)'}: give language tags such as en-GB or uk`);
  return tags.filter((tag) => tag !== NO_LANGUAGE);
}
