/**
 * Dates inside a longer text. chrono-node only says where one may stand: it invents precision, drops "late", and reads
 * "for several days" as a day to come. What the piece means is told by our own grammar, and always asked about.
 */
import { parse as findEnglish } from 'chrono-node/en';
import { parse as findUkrainian } from 'chrono-node/uk';
import { once, readingsOf, readTyped } from './read';
import type { Typed, TypedContext } from './types';

/** No text that is typed as a date is longer; what is pasted by mistake should not cost a second. */
const MOST = 500;
const MOST_READINGS = 5;

/** As readTyped; where a text as a whole means nothing, the dates in it are offered. */
export function findTyped(text: string, context: TypedContext): Typed {
  const typed = readTyped(text, context);
  if (typed.kind !== 'nothing' || typed.trouble !== 'words' || text.length > MOST) return typed;
  const readings = once(piecesOf(text).flatMap((piece) => readingsOf(readTyped(piece, context))));
  if (readings.length === 0) return typed;
  return { kind: 'question', question: 'found', readings: readings.slice(0, MOST_READINGS) };
}

function piecesOf(text: string): string[] {
  return [...findEnglish(text), ...findUkrainian(text)]
    .toSorted((a, b) => a.index - b.index)
    .map((found) => withModifier(text, found.index, found.text));
}

/** The words before a piece that chrono leaves out: "late", "about", "since". */
function withModifier(text: string, at: number, piece: string): string {
  const before =
    /(?:early|late|mid|about|around|circa|since|until|before|after|by|рано|пізно|близько|з|до|після)[\s-]+$/i.exec(
      text.slice(0, at),
    );
  return `${before?.[0] ?? ''}${piece}`;
}
