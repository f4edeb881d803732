import type { Issue } from '../document/issue';
import type { FileImage } from '../document/image';
import type { Timeline } from '../document/types';
import type { JsonRead } from './json';

/** A file that someone wants to bring in. Its name is only a hint and is never used as a path. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
  /** The text read as JSON; worked out once, however many formats look at it. */
  json(): JsonRead;
}

/** What a file cannot say and the desk must. */
export interface ImportContext {
  /** Id of the new timeline, for a file that has none of its own. */
  readonly id: string;
  /** IANA zone of its wall times, for a file that names none. */
  readonly zone: string;
}

/**
 * What came of reading a file. A null timeline: nothing could be read. Otherwise the timeline is valid,
 * issues of severity error name parts that were left out, and warnings what was changed or lost.
 */
export interface Reading {
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
  /** The images that the file carries, unchecked beyond their shape. */
  readonly images?: readonly FileImage[];
}

/** One kind of file that Dateline reads: one file in this folder and one line in registry.ts. */
export interface ReadableFormat {
  readonly id: string;
  /** As people know it, for messages. */
  readonly name: string;
  /** Whether the file is of this kind, broken or not. Looks at little of it. */
  recognise(file: ForeignFile): boolean;
  read(file: ForeignFile, context: ImportContext): Reading;
}
