/** What a journalist types for a date, and what it was understood as. */
import type { When } from '../types';

export interface TypedContext {
  /** The day that "Sunday" and "yesterday" are counted from, as `2022-03-07`; empty when there is none. */
  readonly reference: string;
  /** IANA zone where the text names none. */
  readonly zone: string;
  /** The date that stands there already; it lends what the text leaves out ("11:00", "the 6th"). */
  readonly previous: When | null;
}

/**
 * What has to be asked. `order`: day or month first; `reference`: no day to count from; `day`: a time of which day;
 * `year`: which year; `hour`: morning or evening; `midnight`: at the day's start or end; `direction`: the one before
 * or the one after; `night`: of which side of midnight, or which night; `weekday`: the day or the weekday is a slip;
 * `meaning`: it can be read in ways that differ in kind, such as a day or an hour; `zone`: an abbreviation of several zones; `hour-twice`: clocks went back over it; `rough`: early, mid or late in
 * something longer, or a week; `found`: only a part of the text was understood.
 */
export type Question =
  | 'order'
  | 'reference'
  | 'day'
  | 'year'
  | 'hour'
  | 'midnight'
  | 'direction'
  | 'night'
  | 'weekday'
  | 'meaning'
  | 'zone'
  | 'hour-twice'
  | 'rough'
  | 'found';

/**
 * Why nothing was understood. `words`: `piece` is the first that makes no sense; `year` and `reference`: it needs one and there is none;
 * `weekday`: the day given is another weekday; `calendar`: there is no such day or time; `backwards`: it ends before it begins;
 * `skipped`: clocks go forward over it; `offset`: the zone does not have that offset then; `duration`: it says how long but not when; `empty`: nothing is typed.
 */
export type Trouble =
  | 'words'
  | 'year'
  | 'reference'
  | 'weekday'
  | 'calendar'
  | 'backwards'
  | 'skipped'
  | 'offset'
  | 'duration'
  | 'empty';

export type Typed =
  | { readonly kind: 'understood'; readonly when: When }
  | { readonly kind: 'question'; readonly question: Question; readonly readings: readonly When[] }
  | { readonly kind: 'nothing'; readonly trouble: Trouble; readonly piece: string };
