/** What preflight reports: data only, so that a house style can name its checks. */
import type { Said } from '../../sentences/said';

/** Every check by id; one file of this folder each. */
export const CHECK_IDS = [
  'overlap',
  'overflow',
  'minimum',
  'rule',
  'glyph',
  'contrast',
  'source',
  'standing',
  'image',
  'range',
  'hidden',
  'cut',
  'alt',
  'ink',
  'place',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export const SEVERITIES = ['fatal', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that would go wrong when the picture is published. */
export interface Finding {
  readonly check: CheckId;
  /** A fatal one refuses the export; the house style says which are. */
  readonly severity: Severity;
  /** What is wrong and what to do about it; of an event without its headline. */
  readonly says: Said;
  /** Id of the event it is about, to lead to it; null: the picture as a whole. */
  readonly event: string | null;
}
