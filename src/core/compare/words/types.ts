import type { Status } from '../../document/types';

/** The sentences of a correction note; headlines and dates come as they are printed. */
export interface CorrectionWords {
  /** How the note begins; `date` is when what it corrects was published. */
  opening(date: string): string;
  headline(before: string, after: string): string;
  when(headline: string, before: string, after: string): string;
  place(headline: string, before: string, after: string): string;
  status(headline: string, before: Status, after: Status): string;
  text(headline: string): string;
  sources(headline: string): string;
  media(headline: string): string;
  removed(headline: string, date: string): string;
  added(headline: string, date: string): string;
  title(before: string, after: string): string;
  dek(before: string, after: string): string;
  /** Where a headline, place or title is empty. */
  readonly nothing: string;
}
