import type { Push } from '#contract/pushes';
import type { Library } from './library/types';
import type { Styles } from './styles';

/** What every request handler of the desk is given. */
export interface DeskContext {
  readonly library: Library;
  readonly styles: Styles;
  /** Path of the resources folder. */
  readonly resources: string;
  /** ms since the epoch. */
  now(): number;
  newId(): string;
  /** Tells every window and browser. */
  push(push: Push): void;
}
