/** Explains the shapes that occur, and only those. */
import { STATUSES, type Status } from '../../document/types';
import { drawBar } from '../marks/bar';
import { statusGlyph } from '../marks/glyph';
import { arrowLength, type MarkPlace } from '../marks/place';
import { group, type SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import type { MarkEnd, Shape, StoryEvent } from '../story';
import type { TimeForm } from '../words/types';
import { wrapText } from '../text';
import { EMPTY_BLOCK, setLines, type Block } from './block';

/** An event of the picture; a point when no length can be seen. */
export interface DrawnEvent {
  readonly told: StoryEvent;
  readonly point: boolean;
}

interface Entry {
  readonly id: string;
  readonly text: string;
  /** px. */
  readonly symbol: number;
  draw(x: number, y: number): SceneNode[];
}

const BAR = 30;

export function makeLegend(
  sheet: Sheet,
  shown: readonly DrawnEvent[],
  notes: readonly string[],
  y: number,
): Block {
  const entries = [
    ...statusEntries(sheet, shown),
    ...formEntries(sheet, shown),
    ...noteEntries(sheet, notes),
  ];
  if (entries.length === 0) return EMPTY_BLOCK;
  const { fonts, style } = sheet;
  const font = fonts.legend;
  const leading = font.size * 1.6;
  const rows = rowsOf(entries, sheet);
  let top = y;
  const nodes = rows.flatMap((row) => {
    const middle = top + leading / 2;
    const inner = font.size * 1.25;
    top += leading + (Math.max(...row.map(({ lines }) => lines.length)) - 1) * inner;
    return row.map(({ entry, x, words, lines }) => {
      const place = { x: words, y: middle - inner / 2, leading: inner };
      const text = setLines(lines, place, font, style.colors.dim);
      return group(`legend-${entry.id}`, entry.text, [...entry.draw(x, middle), ...text]);
    });
  });
  return { nodes, height: Math.ceil(top - y) };
}

interface PlacedEntry {
  readonly entry: Entry;
  /** Left edge of the symbol and of the words, px. */
  readonly x: number;
  readonly words: number;
  /** One, but for words that are longer than the picture is wide. */
  readonly lines: readonly string[];
}

/** Room between two entries, as a multiple of the type; the least is taken where it saves a row. */
const GAPS = [1.8, 1.4, 1.05];

function rowsOf(entries: readonly Entry[], sheet: Sheet): PlacedEntry[][] {
  const tried = GAPS.map((gap) => fillRows(entries, gap * sheet.fonts.legend.size, sheet));
  return tried.reduce((best, rows) => (rows.length < best.length ? rows : best));
}

function fillRows(entries: readonly Entry[], gap: number, sheet: Sheet): PlacedEntry[][] {
  const { fonts, metrics, margin, width } = sheet;
  const rows: PlacedEntry[][] = [];
  let x = Infinity;
  for (const entry of entries) {
    const symbol = entry.symbol > 0 ? entry.symbol + fonts.legend.size * 0.5 : 0;
    const maxWidth = Math.max(width - 2 * margin - symbol, 1);
    const lines = wrapText(entry.text, fonts.legend, metrics, { maxWidth });
    const needs = symbol + Math.max(0, ...lines.map((text) => metrics.width(text, fonts.legend)));
    if (x + needs > width - margin) {
      rows.push([]);
      x = margin;
    }
    rows.at(-1)?.push({ entry, x, words: x + symbol, lines });
    x += needs + gap;
  }
  return rows;
}

/** Statuses that occur; the plainest, "reported", needs no words where it is the only one. */
function statusEntries(sheet: Sheet, shown: readonly DrawnEvent[]): Entry[] {
  const present = new Set(shown.map(({ told }) => told.event.status));
  if (present.size === 1 && present.has('reported')) return [];
  const order: readonly Status[] = ['confirmed', ...STATUSES.filter((status) => status !== 'confirmed')];
  const { colors, marks } = sheet.style;
  const radius = marks.radius * sheet.scale;
  return order
    .filter((status) => present.has(status))
    .map((status) => ({
      id: status,
      text: sheet.words.status[status],
      symbol: radius * 2,
      draw: (x, y) =>
        statusGlyph(status, {
          x: x + radius,
          y,
          radius,
          color: colors.neutral,
          ground: colors.ground,
          stroke: marks.stroke * Math.sqrt(sheet.scale),
        }),
    }));
}

/** Each form of time with the shape that stands for it. */
const FORMS: readonly { form: TimeForm; kind: Shape['kind']; end: MarkEnd; uncertain?: boolean }[] = [
  { form: 'within', kind: 'extent', end: 'plain' },
  { form: 'lasting', kind: 'span', end: 'plain' },
  { form: 'about', kind: 'extent', end: 'about' },
  { form: 'uncertain', kind: 'extent', end: 'plain', uncertain: true },
  { form: 'open', kind: 'span', end: 'open' },
  { form: 'unknown', kind: 'span', end: 'unknown' },
];

function formEntries(sheet: Sheet, shown: readonly DrawnEvent[]): Entry[] {
  const forms = new Set(shown.flatMap(formsOf));
  return FORMS.filter(({ form }) => forms.has(form)).map(({ form, kind, end, uncertain = false }) => ({
    id: form,
    text: sheet.words.form[form],
    symbol: BAR * sheet.scale,
    draw: (x, y) => {
      const start: MarkEnd = end === 'about' ? 'about' : 'plain';
      const shape = { kind, from: 0, to: 0, startTo: null, endFrom: null, start, end, uncertain };
      const height = sheet.fonts.legend.size * 0.85;
      const { neutral, ground } = sheet.style.colors;
      const look = { y: y - height / 2, height, color: neutral, ground };
      return drawBar(shape, swatch(x, start, end, sheet), look, sheet);
    },
  }));
}

function swatch(x: number, start: MarkEnd, end: MarkEnd, sheet: Sheet): MarkPlace {
  const right = x + BAR * sheet.scale;
  const fade = arrowLength(sheet) * 0.5;
  const firm0 = start === 'about' ? x + fade : x;
  const firm1 = end === 'about' ? right - fade : end === 'unknown' ? right - 2 * fade : right;
  return {
    point: false,
    x0: x,
    x1: right,
    firm0,
    firm1,
    glyphRight: x,
    glyphLeft: right,
    away: 0,
    start,
    end,
    breaks: [],
  };
}

/** What a point shows of a length is nothing. */
function formsOf({ told: { shape }, point }: DrawnEvent): TimeForm[] {
  const ends = [shape.start, shape.end];
  const forms: TimeForm[] = [];
  if (shape.kind === 'extent' && !point && !ends.includes('about')) forms.push('within');
  if (shape.kind === 'span' && !point && !ends.includes('open') && !ends.includes('unknown'))
    forms.push('lasting');
  if (ends.includes('about')) forms.push('about');
  if (shape.uncertain) forms.push('uncertain');
  if (ends.includes('open')) forms.push('open');
  if (ends.includes('unknown')) forms.push('unknown');
  return forms;
}

/** What is said of the axis, where it has no room at its side to say it; an entry for each line that it takes. */
function noteEntries({ fonts, metrics, width, margin }: Sheet, notes: readonly string[]): Entry[] {
  return notes
    .flatMap((note) => wrapText(note, fonts.legend, metrics, { maxWidth: width - 2 * margin }))
    .map((text, index) => ({ id: `note-${index + 1}`, text, symbol: 0, draw: () => [] }));
}
