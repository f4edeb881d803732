import type { Patch } from './patch';

/** What kinds of edit there are; the interface words them. One operation, one kind. */
export const EDIT_KINDS = [
  'event/add',
  'event/change',
  'event/move',
  'event/shift',
  'event/tag',
  'event/untag',
  'event/lock',
  'event/unlock',
  'event/remove',
  'event/paste',
  'track/add',
  'track/change',
  'track/move',
  'track/remove',
  'details/change',
  'figure/change',
  'label/place',
  'label/return',
  'timeline/restore',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** A labelled patch: one step of undo, one row of the edit log. */
export interface Edit {
  readonly kind: EditKind;
  /** What it was done to, as the history shows it: a headline, a track's name, or a count of events such as `3`. */
  readonly subject: string;
  readonly patch: Patch;
}
