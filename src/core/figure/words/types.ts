/** The words a figure says by itself. Dates are worded by core/when/words. */
import type { Status } from '../../document/types';

export type LengthUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How a time is drawn, as the legend explains it. */
export type TimeForm = 'within' | 'lasting' | 'about' | 'uncertain' | 'open' | 'unknown';

export interface FigureWords {
  readonly language: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly form: Readonly<Record<TimeForm, string>>;
  readonly key: string;
  /** Events that there was no room for. */
  more(count: number): string;
  source(count: number): string;
  /** Whose clock the axis shows, from the last part of the zone's name. */
  clock(city: string): string;
  /** A day with its weekday, at the axis. */
  weekday(weekday: string, day: string): string;
  /** What the picture is, for who cannot see it. */
  summary(events: number, tracks: number): string;
  readonly empty: string;
  /** How long a break of the axis is. */
  length(count: number, unit: LengthUnit): string;
  /** That an axis gives every moment the same room. */
  readonly equal: string;
}
