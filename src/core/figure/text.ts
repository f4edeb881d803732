/// <reference path="./linebreak.d.ts" />
/** Foreign text made fit for one line, and broken into lines that fit, in the real font. */
import LineBreaker from 'linebreak';
import type { Font, TextMetrics } from './metrics';

export interface WrapOptions {
  /** px. */
  readonly maxWidth: number;
  /** Most characters on a line. */
  readonly maxChars?: number;
  /** Make the lines about equally long; else only a last line of a single word is avoided. */
  readonly balance?: boolean;
}

/** A piece that stays whole, with the space that follows it, if any. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Width without its space. */
  readonly bare: number;
  /** A part of a word that goes on in the next line. */
  readonly broken?: true;
}

/**
 * Text as a figure takes it: one space for each run of white space, and without characters that have no
 * shape or would turn the line around (controls, lone surrogates, bidirectional embeddings and overrides).
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u0009-\u000d\u0020\u0085\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .trim();
}

const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/**
 * Lines of a text, each within the limits. Breaks where Unicode allows it (UAX #14), never between a number
 * and its unit; only a piece that is too long by itself is broken inside. No lines for an empty text.
 */
export function wrapText(text: string, font: Font, metrics: TextMetrics, options: WrapOptions): string[] {
  const whole = piecesOf(cleanText(text), font, metrics);
  const pieces = whole.flatMap((piece) => fitPiece(piece, font, metrics, options));
  const lines = fill(pieces, options.maxWidth, options.maxChars);
  if (lines.length < 2 || pieces.length > whole.length) return lines.map(lineText);
  return tighten(pieces, lines, options).map(lineText);
}

/**
 * The least width that still gives as few lines, by halving: greedy filling at that width makes lines about
 * equally long. Without `balance` the first width that leaves two words on the last line will do.
 */
function tighten(pieces: readonly Piece[], lines: Piece[][], options: WrapOptions): Piece[][] {
  if (!options.balance && (lines.at(-1)?.length ?? 0) > 1) return lines;
  let [low, high] = [Math.max(...pieces.map((piece) => piece.bare)), options.maxWidth];
  let best = lines;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, options.maxChars);
    if (tried.length > lines.length) low = middle;
    else {
      best = tried;
      high = middle;
      if (!options.balance && (tried.at(-1)?.length ?? 0) > 1) return tried;
    }
  }
  return best;
}

function fill(pieces: readonly Piece[], maxWidth: number, maxChars = Infinity): Piece[][] {
  const lines: Piece[][] = [];
  let [line, width, chars] = [[] as Piece[], 0, 0];
  for (const piece of pieces) {
    const fits = width + piece.bare <= maxWidth + 0.01 && chars + lengthOf(piece.text.trimEnd()) <= maxChars;
    if (line.length > 0 && (!fits || line.at(-1)?.broken)) {
      lines.push(line);
      [line, width, chars] = [[], 0, 0];
    }
    line.push(piece);
    width += piece.width;
    chars += lengthOf(piece.text);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function lineText(line: readonly Piece[]): string {
  return line
    .map((piece) => piece.text)
    .join('')
    .trim();
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function piecesOf(text: string, font: Font, metrics: TextMetrics): Piece[] {
  if (!text) return [];
  const space = metrics.width(' ', font);
  return glueNumbers(breakPieces(text)).map((piece) => {
    const word = piece.trimEnd();
    const bare = metrics.width(word, font);
    return { text: piece, bare, width: bare + (piece.length - word.length) * space };
  });
}

function breakPieces(text: string): string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position > start) pieces.push(text.slice(start, next.position));
    start = next.position;
  }
  return pieces;
}

/** Years stand alone; every other number keeps the word behind it: 95 %, 1.5 million, 8 civilians, 5 March. */
const NUMBER = /(?:^|[\s(“„«"‘])[+−–-]?[$€£₴₽№]?\d[\d.,:–-]*\s$/;
const YEAR = /(?:^|\D)[12]\d{3}\s$/;

function glueNumbers(pieces: readonly string[]): string[] {
  const glued: string[] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) glued.push(`${glued.pop() ?? ''}${piece}`);
    else glued.push(piece);
    open = !open && NUMBER.test(piece) && !YEAR.test(piece);
  }
  return glued;
}

/**
 * A piece that no line can hold, in parts of about the same length that one can; combining marks stay with their
 * letter. Between letters of an alphabet that hyphenates stands a hyphen, where there is room for one.
 */
function fitPiece(piece: Piece, font: Font, metrics: TextMetrics, options: WrapOptions): Piece[] {
  const { maxWidth, maxChars = Infinity } = options;
  const length = lengthOf(piece.text.trimEnd());
  if (piece.bare <= maxWidth && length <= maxChars) return [piece];
  const hyphen = metrics.width('-', font);
  const letters = piece.text.match(/\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}+/gu) ?? [];
  const alone = letters.map((letter) => metrics.width(letter, font));
  // Letters kern: as a whole they may be wider than one by one, here more and there less.
  const kerned = Math.max(1, piece.bare / alone.reduce((sum, width) => sum + width, 1e-9));
  const [most, room] = [maxWidth * 0.98, Math.max(maxWidth * 0.98 - hyphen, 1)];
  const share = piece.bare / Math.max(Math.ceil(piece.bare / room), Math.ceil(length / (maxChars - 1)), 2);
  const parts: Piece[] = [];
  let [text, width, before] = ['', 0, 0];
  for (const [index, letter] of letters.entries()) {
    const advance = alone[index]! * kerned;
    const joint = isJoint(text, letter) ? '-' : '';
    const end = joint ? hyphen : 0;
    const full = width + advance + end > most || lengthOf(text + letter.trimEnd() + joint) > maxChars;
    if (text && (full || (before + advance / 2 > share * (parts.length + 1) && joint))) {
      const fits = width + end <= maxWidth && lengthOf(text + joint) <= maxChars;
      const whole = { text: fits ? text + joint : text, width: fits ? width + end : width };
      parts.push({ ...whole, bare: whole.width, broken: true });
      [text, width] = ['', 0];
    }
    text += letter;
    width += advance;
    before += advance;
  }
  parts.push({ text, width, bare: metrics.width(text.trimEnd(), font) });
  return parts;
}

const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Whether a hyphen belongs between what was set so far of a word and its next letter. */
function isJoint(before: string, letter: string): boolean {
  const last = /\P{M}\p{M}*$/u.exec(before)?.[0] ?? '';
  return HYPHENATED.test(last) && HYPHENATED.test(letter);
}

/** As much of a text as a few lines hold: whole sentences if they do, else words and an ellipsis. */
export function wrapAtMost(
  text: string,
  most: number,
  font: Font,
  metrics: TextMetrics,
  options: WrapOptions,
): string[] {
  const clean = cleanText(text);
  const lines = wrapText(clean, font, metrics, options);
  if (lines.length <= most) return lines;
  const sentences = clean.match(/[^.!?…]*[.!?…]+["”»’]?(?=\s|$)/gu) ?? [];
  for (let count = sentences.length - 1; count > 0; count--) {
    const tried = wrapText(sentences.slice(0, count).join(''), font, metrics, options);
    if (tried.length <= most) return tried;
  }
  return ellipsized(lines.slice(0, most), font, metrics, options);
}

/** Words go until the ellipsis has room; of a single one that is still too long, letters. */
function ellipsized(lines: string[], font: Font, metrics: TextMetrics, options: WrapOptions): string[] {
  const tooLong = (text: string) =>
    metrics.width(text, font) > options.maxWidth || lengthOf(text) > (options.maxChars ?? Infinity);
  const ended = (parts: readonly string[], glue: string) =>
    `${parts.join(glue).replace(/[\s,;:.–—-]+$/u, '')}…`;
  const words = (lines.at(-1) ?? '').split(' ');
  while (words.length > 1 && tooLong(ended(words, ' '))) words.pop();
  const letters = [...words.join(' ')];
  while (letters.length > 1 && tooLong(ended(letters, ''))) letters.pop();
  return [...lines.slice(0, -1), ended(letters, '')];
}
