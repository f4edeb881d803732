import type { Edition } from '#core/document/edition';
import type { FigureSettings, Timeline } from '#core/document/types';
import type { Finding } from '#core/figure/preflight/finding';
import type { HouseStyle } from '#core/figure/style';
import type { PlannedFile } from './plan';

/** What an edition is made from. */
export interface EditionJob {
  readonly timeline: Timeline;
  /** Of the timeline in the library; null for one that is in none. */
  readonly revision: number | null;
  /** A style of the desk's own; without one the built-in style that the timeline names. */
  readonly style?: HouseStyle | undefined;
  readonly edition: Edition;
  /** Make also what preflight would refuse. */
  readonly force?: boolean;
  /** How it is drawn this time, whatever the timeline says; the document is written as it is. */
  readonly figure?: Partial<FigureSettings>;
}

/** Where the files go and who hears of them. */
export interface EditionOptions {
  /** Takes one file; names are safe and given once. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Hears before each file how many are done, of how many, and its name. */
  progress?(done: number, total: number, name: string): void;
  /** Hears of mistakes of Dateline's own; the file is refused. */
  report?(error: unknown): void;
  /** Hears what preflight found in each file that was made. */
  found?(file: PlannedFile, findings: readonly Finding[]): void;
  readonly signal?: AbortSignal;
}
