import type { DayPart } from '../../types';

export type Unit = 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'year';
export type Direction = 'last' | 'this' | 'next';
/**
 * A night lies in two days. `of`: it begins on the day that is named ("Saturday night"); `into`: it ends on it ("у ніч на неділю");
 * `either`: its hours are before dawn or before midnight ("вночі 6 березня"); `over`: it can be either night ("overnight Sunday").
 */
export type Night = 'of' | 'into' | 'either' | 'over';
/** So much before or after the reference day, or the date that stands there. */
export interface Away {
  readonly by: number;
  readonly unit: Unit;
  readonly from: 'reference' | 'previous';
}

/** What a word or phrase does in a date. */
export type Meaning =
  | { readonly is: 'month'; readonly month: number }
  /** Monday is 1. */
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'season'; readonly season: 21 | 22 | 23 | 24 }
  | { readonly is: 'part'; readonly part: DayPart; readonly night?: Night }
  /** Days from the reference day, and the part of that day where the word says one. */
  | { readonly is: 'day'; readonly days: number; readonly part?: DayPart; readonly night?: Night }
  | { readonly is: 'shift'; readonly shift: Away }
  | { readonly is: 'period'; readonly period: Unit; readonly direction: Direction }
  | { readonly is: 'direction'; readonly direction: Direction }
  | { readonly is: 'unit'; readonly unit: Unit }
  /** `digits`: how many it was written with; absent for a word. */
  | { readonly is: 'number'; readonly value: number; readonly digits?: number }
  | { readonly is: 'ordinal'; readonly value: number }
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
  | 'onto'
  | 'by'
  | 'before'
  | 'not-before'
  | 'after'
  | 'week-of'
  | 'week-from'
  | 'week-to'
  | 'between'
  | 'and'
  | 'or'
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
export const ordinal = (value: number): Meaning => ({ is: 'ordinal', value });
export const night = (of: Night): Meaning => ({ is: 'part', part: 'late', night: of });
export const away = (by: number, of: Unit, from: Away['from']): Meaning => ({
  is: 'shift',
  shift: { by, unit: of, from },
});
export const period = (direction: Direction, of: Unit): Meaning => ({
  is: 'period',
  period: of,
  direction,
});
export const day = (days: number, of?: DayPart, at?: Night): Meaning => ({
  is: 'day',
  days,
  ...(of && { part: of }),
  ...(at && { night: at }),
});
