import type { Push } from '#contract/pushes';
import type { Library } from './library/types';
import type { Studio } from './raster/studio';
import type { Styles } from './styles';

/** What every request handler of the desk is given. */
export interface DeskContext {
  readonly library: Library;
  readonly styles: Styles;
  /** Draws figures; opened when it is first asked for. */
  studio(): Studio;
  /** ms since the epoch. */
  now(): number;
  newId(): string;
  /** Tells every window and browser. */
  push(push: Push): void;
  /** Aborted when the desk is closed: long work ends. */
  readonly closing: AbortSignal;
  /** Hears what went wrong without keeping the desk from working. */
  report(message: string): void;
}
