/**
 * What a desk writes when it writes a date.
 *
 * `When` is what the document stores. `WhenExpression` is the same, parsed: it keeps the form as
 * written, so that format(parse(text)) = text, and holds no precision that is not in the text.
 * The rules (W1 to W12) are in docs/spec.md.
 */
import type { Said } from '../sentences/said';

/** An event's date as the document stores it. */
export interface When {
  /** An EDTF level 1 date or interval in local wall time, with Dateline's two additions (W2, W3). */
  readonly edtf: string;
  /** IANA zone of the wall time, such as `Europe/Kyiv`. */
  readonly zone: string;
  /** The words the date came from ("late Sunday"); empty when it was never worded. */
  readonly phrase: string;
}

/** Parts of a day as journalists write them; their hours are in parts.ts. */
export const DAY_PARTS = ['early', 'morning', 'noon', 'afternoon', 'evening', 'late'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** EDTF qualification of a whole date: none, uncertain, approximate, both. */
export type Qualifier = '' | '?' | '~' | '%';

/** From coarse to fine. A season stands beside the month: both are read from the second field. */
export type Precision =
  'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'part' | 'minute' | 'second';

/** A month or day that the text leaves open (`XX`). */
export type Unspecified = 'XX';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Absent when the text gives none: 11:00 is not 11:00:00. */
  readonly second?: number;
}

/** One date as written. Absent fields were not written. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. */
export interface DateExpression {
  readonly year: number;
  /** How many last digits of a four-digit year are `X`: 0, 1 (decade) or 2 (century). */
  readonly openYearDigits?: 1 | 2;
  /** EDTF level 1 season, 21 spring to 24 winter. */
  readonly season?: 21 | 22 | 23 | 24;
  readonly month?: number | Unspecified;
  readonly day?: number | Unspecified;
  readonly part?: DayPart;
  readonly time?: ClockTime;
  /** Offset from UTC in minutes, written to tell the two readings of a repeated hour apart. */
  readonly offset?: number;
  readonly qualifier: Qualifier;
}

/** An interval's end: a date, open (`..`: it goes on) or unknown (nothing written: nobody says). */
export type IntervalEnd = DateExpression | 'open' | 'unknown';

export type WhenExpression =
  | { readonly kind: 'date'; readonly date: DateExpression }
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd };

/** A stretch of time in ms since the Unix epoch: `from` included, `to` not. Equal when the time is exact. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where an event can lie in time. `null`: no limit on that side, or none known. */
export interface Bounds {
  readonly start: Extent | null;
  readonly end: Extent | null;
  /** ms since the epoch, or null. */
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** What is wrong with a date, for the person who typed it, with the rule's id in docs/spec.md. */
export interface WhenProblem {
  readonly rule: string;
  readonly says: Said;
}

export type Parsed =
  | { readonly ok: true; readonly value: WhenExpression }
  | { readonly ok: false; readonly problem: WhenProblem };
