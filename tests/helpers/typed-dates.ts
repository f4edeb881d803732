/** Texts that are typed as dates, and what came of them. */
import type { Typed, TypedContext } from '#core/when/typed/types';
import type { When } from '#core/when/types';

/** Written on Monday 7 March 2022 in Kyiv. */
export const MONDAY: TypedContext = { reference: '2022-03-07', zone: 'Europe/Kyiv', previous: null };
export const NOWHERE: TypedContext = { ...MONDAY, reference: '' };
export const at = (edtf: string, zone = 'Europe/Kyiv'): When => ({ edtf, zone, phrase: '' });

/** What came of a text, on one line. */
export function said(typed: Typed): string {
  if (typed.kind === 'understood') return typed.when.edtf;
  if (typed.kind === 'question')
    return `${typed.question}? ${typed.readings.map(({ edtf }) => edtf).join(' ')}`;
  return `! ${typed.trouble}${typed.piece && ` ${typed.piece}`}`;
}

/** Rows of a text and what comes of it, parted by an arrow. */
export const table = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('→').map((cell) => cell.trim()) as [string, string]);
