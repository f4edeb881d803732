import type { Status } from '../../document/types';
import type { When } from '../../when/types';
import type { NoDate } from './cell-date';

/** An event as a row says it. Texts are as written; an empty one says nothing. */
export interface Draft {
  /** Number of the row in the table, from 1. */
  readonly row: number;
  /** Null: the row gives none, and the reader may say where it goes. */
  readonly when: When | null;
  readonly headline: string;
  readonly text: string;
  readonly track: string;
  readonly place: string;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly link: string;
  readonly tags: readonly string[];
}

/** A row that could not become an event. */
export interface BadRow {
  readonly row: number;
  /** The row as text, for who wants to mend it. */
  readonly text: string;
  readonly why: 'no-date' | NoDate;
  /** What stood where a date should. */
  readonly cell: string;
}
