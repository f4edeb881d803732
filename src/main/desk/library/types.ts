import type { Timeline } from '#core/document/types';
import type { HouseStyle } from '#core/figure/style';
import type { Edit } from '#core/edits/edit';
import type { Hit, Summary } from '#contract/requests/library';
import type { CheckedParamsOf, ResultOf } from '#contract/requests';
import type { History } from '#contract/requests/timeline';
import type { ImageSize, StoredImage } from './images';

/** One row of the edit log, without its patch. */
export type LogEntry = ResultOf<'timeline/history'>[number];

/** A part of the edit log. */
export interface LogPage {
  readonly limit: number;
  /** Only revisions before this one. */
  readonly before?: number | undefined;
}

export type Version = ResultOf<'history/versions'>[number];
export type Publication = ResultOf<'history/publications'>[number];

/** All of a document but its events. */
export type Outlined = ResultOf<'timeline/outline'>;
export type EventPart = ResultOf<'timeline/events'>;
export type PartOf = Omit<CheckedParamsOf<'timeline/events'>, 'id'>;

/** A whole document as the library holds it. */
export interface Loaded {
  readonly timeline: Timeline;
  /** Number of the last edit; 0 when there was none. */
  readonly revision: number;
  readonly slug: string;
  readonly history: History;
}

/** Where a timeline stands after an edit. */
export interface Standing {
  readonly revision: number;
  readonly history: History;
}

/**
 * The one local database of timelines. Every promise can fail with a DeskError: `not-found` when the id is not
 * there or is deleted, `library-unavailable` or `library-refused` when the file cannot be used; others where named.
 */
export interface Library {
  /** Where the file really lies, links followed. */
  readonly path: string;
  /** Timelines that are not deleted, the last changed first. */
  list(): Promise<Summary[]>;
  load(id: string): Promise<Loaded>;
  /** The same in parts: first all but the events, then these; parts of several revisions do not make one document. */
  outline(id: string, limit: number): Promise<Outlined>;
  events(id: string, part: PartOf): Promise<EventPart>;
  /** Takes in a valid timeline at revision 0; with the other id, if one is given and a timeline, deleted or not, has its own. `cancelled` once it is no longer wanted. */
  add(timeline: Timeline, otherId?: string, wanted?: AbortSignal): Promise<Summary>;
  /** `not-found` when it is not there or is deleted. */
  summary(id: string): Promise<Summary>;
  /** Timelines that are deleted, the last first. */
  trash(): Promise<Summary[]>;
  /** Puts a timeline away, or takes it back. */
  archive(id: string, archived: boolean): Promise<Summary>;
  /** Removes a deleted timeline for good; `not-found` for any other. */
  destroy(id: string): Promise<void>;
  /** Marks as deleted. */
  remove(id: string): Promise<void>;
  /** Takes the mark away. */
  restore(id: string): Promise<Summary>;
  /** Commits one edit; `conflict` or `invalid-input` when it does not fit, and then nothing is written. */
  edit(id: string, edit: Edit): Promise<Standing>;
  /** Takes the last edit back; `nothing-to-undo`, or `conflict`. */
  undo(id: string): Promise<Standing>;
  redo(id: string): Promise<Standing>;
  /** The edit log, newest first. */
  log(id: string, page: LogPage): Promise<LogEntry[]>;
  /** The document as it was after a revision; 0 is how it began. */
  at(id: string, revision: number): Promise<Timeline>;
  /** Versions that were named, and what was published, each the newest first. */
  versions(id: string): Promise<Version[]>;
  publications(id: string): Promise<Publication[]>;
  /** Names a revision; `not-found` when it is not there. */
  addVersion(id: string, version: Version): Promise<void>;
  removeVersion(id: string, version: string): Promise<void>;
  addPublication(id: string, publication: Publication): Promise<void>;
  /** Events with words that begin with every word of the query, best first. */
  search(query: string, limit: number): Promise<Hit[]>;
  /** The desk's own house styles, unchecked. */
  styles(): Promise<unknown[]>;
  /** Keeps a style in place of the one with its id. */
  saveStyle(style: HouseStyle): Promise<void>;
  /** `not-found` when the desk has none with that id. */
  removeStyle(id: string): Promise<void>;
  /** Keeps images; those that are there already stay as they are. */
  addImages(images: readonly StoredImage[]): Promise<void>;
  /** Those of the names that are there. */
  imageSizes(names: readonly string[]): Promise<ImageSize[]>;
  images(names: readonly string[]): Promise<StoredImage[]>;
  /** Waits for what is under way, then lets go of the file. */
  close(): Promise<void>;
}
