/** The words of one event as a list sets them: status and date, the name of its track, headline, text. */
import { setLines } from '../furniture/block';
import { drawStatus } from '../marks/status';
import type { Axis } from '../scales/axis';
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import type { StoryEvent, StoryTrack } from '../story';
import { cleanText, wrapText } from '../text';
import { makeItem } from './items';
import type { TextLine } from './lines';
import { drawPhoto, makePhoto, type Photo } from './photo';
import { dateOf } from './time';

export interface EntryLine extends TextLine {
  /** Left edge and top of the line in the entry, px. */
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

export interface Entry {
  readonly told: StoryEvent;
  readonly lines: readonly EntryLine[];
  /** Centre of the status glyph, px; null: it is drawn elsewhere. */
  readonly glyph: { readonly x: number; readonly y: number } | null;
  /** Below the words. */
  readonly photo: Photo | null;
  /** px. */
  readonly height: number;
  /** Right edge of its longest line, or of its image, px. */
  readonly width: number;
}

export interface EntryOptions {
  /** Room, px. */
  readonly width: number;
  readonly sheet: Sheet;
  readonly known: Axis['known'];
  /** Whether the status stands before the date, and whether the date is said here at all. */
  readonly glyph: boolean;
  readonly date: boolean;
  /** Named where it must be told from others. */
  readonly track: StoryTrack['track'] | null;
  /** How long a line of a headline may be, characters; as the style has it when absent. */
  readonly chars?: number;
  /** Whether there is room for its image. */
  readonly photo?: boolean;
}

export function makeEntry(told: StoryEvent, options: EntryOptions): Entry {
  const { sheet, width } = options;
  const { line, style, scale } = sheet;
  const radius = style.marks.radius * scale;
  const inset = options.glyph ? radius * 2 + 4.5 * scale : 0;
  const head = headLines(told, inset, options);
  const top = Math.max(...head.map(({ y }) => y + line), options.glyph ? line : 0, 0);
  const ink = style.colors.ink;
  const body = makeItem(told, width, sheet, options.chars).lines;
  const words = body.map((part, index) => ({ ...part, x: 0, y: top + index * line, color: ink }));
  const lines = [...head, ...words];
  const photo = options.photo ? makePhoto(told, width, sheet) : null;
  return {
    told,
    lines,
    glyph: options.glyph ? { x: radius, y: line / 2 } : null,
    photo,
    height: Math.max(top + words.length * line, line) + (photo?.room ?? 0),
    width: Math.max(inset, photo?.across ?? 0, ...lines.map((part) => part.x + part.width)),
  };
}

/** The date, and behind it or under it the name of the track. */
function headLines(told: StoryEvent, inset: number, options: EntryOptions): EntryLine[] {
  const { sheet, known, track } = options;
  const { style, line, fonts, metrics } = sheet;
  const room = Math.max(options.width - inset, 1);
  const text = options.date ? dateOf(told, sheet, known) : '';
  const color = told.event.key ? style.colors.accent : style.colors.dim;
  const set = (words: string, role: 'date' | 'track', ink: string, maxWidth: number) =>
    wrapText(words, fonts[role === 'date' ? 'date' : 'legend'], metrics, { maxWidth }).map(
      (part): EntryLine => {
        const font = fonts[role === 'date' ? 'date' : 'legend'];
        return { role, text: part, font, width: metrics.width(part, font), x: inset, y: 0, color: ink };
      },
    );
  const lines = set(text, 'date', color, room).map((part, index) => ({ ...part, y: index * line }));
  const name = track ? cleanText(track.name) : '';
  if (!track || !name) return lines;
  const hue = style.marks.color === 'track' ? style.colors.hues[track.color] : style.colors.dim;
  const last = lines.at(-1);
  const behind = last ? last.x + last.width + fonts.date.size * 0.7 : inset;
  const [first] = set(name, 'track', hue, room);
  if (last && first && first.text === name && behind + first.width <= options.width) {
    return [...lines, { ...first, x: behind, y: last.y }];
  }
  const under = set(name, 'track', hue, room).map((part, index) => ({
    ...part,
    y: (lines.length + index) * line,
  }));
  return [...lines, ...under];
}

/** Draws an entry with its top left corner at (x, y), px; `ground` is the colour of the paper there. */
export function drawEntry(entry: Entry, x: number, y: number, sheet: Sheet): SceneNode[] {
  const { colors } = sheet.style;
  const { told, glyph } = entry;
  const status = glyph ? drawStatus(told, { x: x + glyph.x, y: y + glyph.y }, colors.ground, sheet) : [];
  const words = entry.lines.flatMap((part): SceneNode[] => {
    const place = { x: x + part.x, y: y + part.y, leading: sheet.line };
    const nodes: SceneNode[] = setLines([part.text], place, part.font, part.color);
    if (told.event.status !== 'retracted' || part.role !== 'headline') return nodes;
    const middle = place.y + sheet.line / 2 + part.font.size * 0.08;
    const stroke = { color: colors.ink, width: sheet.scale };
    return [
      ...nodes,
      { kind: 'line', x1: place.x, y1: middle, x2: place.x + part.width, y2: middle, stroke },
    ];
  });
  const { photo } = entry;
  const image = photo ? drawPhoto(photo, x, y + entry.height - photo.room, sheet) : [];
  return [...status, ...words, ...image];
}
