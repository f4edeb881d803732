/** What dates go through on the way from words to readings. */
import type { DateExpression, IntervalEnd } from '../types';
import type { Question, Trouble } from './types';

/** A single date has no end. */
export interface Reading {
  readonly start: IntervalEnd;
  readonly end: IntervalEnd | null;
}

/** One reading, or several with the question that decides between them. */
export type Resolved =
  | { readonly ok: true; readonly readings: readonly Reading[]; readonly question: Question | null }
  | { readonly ok: false; readonly trouble: Trouble };

/** A date without its clock and its qualifier. */
export type Stem = Omit<DateExpression, 'qualifier'>;
/** One date, or the two ends of a stretch that it lies in. */
export type StemOrStretch = Stem | readonly [Stem, Stem];

export type Stems =
  | { readonly ok: true; readonly stems: readonly StemOrStretch[]; readonly question: Question | null }
  | { readonly ok: false; readonly trouble: Trouble };

export const trouble = (of: Trouble) => ({ ok: false, trouble: of }) as const;
export const only = (stem: StemOrStretch): Stems => ({ ok: true, stems: [stem], question: null });
export const ask = (question: Question, stems: readonly StemOrStretch[]): Stems => ({
  ok: true,
  stems,
  question,
});

/** What may be said beside each kind of date; a word that would be dropped makes it none. */
const BESIDE = {
  order: ['year', 'era', 'weekday', 'shortYear'],
  week: ['day', 'month', 'year', 'weekday', 'order', 'shortYear'],
  period: ['direction', 'weekday', 'mid'],
  shift: ['mid'],
  century: ['mid', 'era'],
  decade: ['mid'],
  day: ['month', 'year', 'era', 'weekday', 'shortYear'],
  weekday: ['direction'],
  month: ['year', 'era', 'mid', 'direction', 'shortYear'],
  season: ['year', 'era', 'direction', 'shortYear'],
  year: ['era', 'mid'],
} as const;
export type StemKind = keyof typeof BESIDE;

const CLOCKS = ['time', 'half', 'bareHour', 'midnight', 'part', 'night', 'about', 'doubt'];

/** What a date is named by; null for nothing but a clock, `mixed` for words that do not go together. */
export function kindOf(slots: object): StemKind | 'mixed' | null {
  const kind = (Object.keys(BESIDE) as StemKind[]).find((key) => key in slots);
  const allowed: readonly string[] = kind ? [kind, ...BESIDE[kind], ...CLOCKS] : CLOCKS;
  return Object.keys(slots).every((key) => allowed.includes(key)) ? (kind ?? null) : 'mixed';
}
