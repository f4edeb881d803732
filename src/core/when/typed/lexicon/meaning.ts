import type { DayPart } from '../../types';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Direction = 'last' | 'this' | 'next';

/** What a word or phrase does in a date. */
export type Meaning =
  | { readonly is: 'month'; readonly month: number }
  /** Monday is 1. */
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'season'; readonly season: 21 | 22 | 23 | 24 }
  | { readonly is: 'part'; readonly part: DayPart }
  /** Days from the reference day, and the part of that day where the word says one. */
  | { readonly is: 'day'; readonly days: number; readonly part?: DayPart }
  | { readonly is: 'direction'; readonly direction: Direction }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: Plain };

/** Words that need no more than their kind. */
export type Plain =
  | 'mid'
  | 'midnight'
  | 'century'
  | 'bc'
  | 'ad'
  | 'am'
  | 'pm'
  | 'clock'
  | 'ago'
  | 'later'
  | 'in'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'between'
  | 'and'
  | 'to'
  | 'for'
  | 'several'
  | 'about'
  | 'doubt'
  | 'at'
  | 'noise';

/** Phrases by what they mean; a list of several stands for one meaning each. */
export type Lexicon = readonly (readonly [phrases: string, meaning: Meaning])[];

/** Lists of words counted from 1: months and weekdays. `|` parts the forms of one. */
export function counted(lists: readonly string[], meaning: (n: number) => Meaning): Lexicon {
  return lists.map((forms, index) => [forms, meaning(index + 1)]);
}

export const month = (n: number): Meaning => ({ is: 'month', month: n });
export const weekday = (n: number): Meaning => ({ is: 'weekday', weekday: n });
export const number = (value: number): Meaning => ({ is: 'number', value });
export const unit = (of: Unit): Meaning => ({ is: 'unit', unit: of });
export const part = (of: DayPart): Meaning => ({ is: 'part', part: of });
export const day = (days: number, of?: DayPart): Meaning =>
  of ? { is: 'day', days, part: of } : { is: 'day', days };
