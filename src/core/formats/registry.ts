/** Every format Dateline reads. A new one is a file in this folder and a line here. */
import type { Issue } from '../document/issue';
import type { FileImage } from '../document/image';
import type { Timeline } from '../document/types';
import { dateline } from './dateline';
import { readJson, type JsonRead } from './json';
import { timelinejs1, timelinejsSheet } from './not-yet';
import { timelinejs3 } from './timelinejs3';
import type { ForeignFile, ImportContext, ReadableFormat } from './types';

/** What Dateline reads. */
export const FORMATS: readonly ReadableFormat[] = [dateline, timelinejs3];

/** In the order they are asked; the first that recognises a file has it. */
const ASKED: readonly ReadableFormat[] = [...FORMATS, timelinejs1, timelinejsSheet];

export interface Imported {
  /** Valid, or null when nothing could be read. It can be there and yet lack parts: see `issues`. */
  readonly timeline: Timeline | null;
  /** Id of the format the file was found to be in, or null. */
  readonly format: string | null;
  /** Errors name what was left out or why nothing was read, warnings what was changed or lost. */
  readonly issues: readonly Issue[];
  /** The images that the file carries. */
  readonly images?: readonly FileImage[];
}

/** Reads the text of a file of any known format. Never throws for what is in it. `name` is a hint only. */
export function importText(name: string, text: string, context: ImportContext): Imported {
  const file = foreignFile(name, text);
  const format = ASKED.find((candidate) => candidate.recognise(file));
  if (!format) return { timeline: null, format: null, issues: [unknownIssue(file)] };
  return { format: format.id, ...format.read(file, context) };
}

function foreignFile(name: string, text: string): ForeignFile {
  let json: JsonRead | undefined;
  return { name, text, json: () => (json ??= readJson(text)) };
}

function unknownIssue(file: ForeignFile): Issue {
  const json = file.json();
  const seemsJson = /\.json$/i.test(file.name) || /^\uFEFF?\s*[{[]/.test(file.text.slice(0, 1000));
  if (!json.ok && seemsJson) return json.issue;
  const formats = FORMATS.map(({ name }) => name);
  return { severity: 'error', path: '', rule: 'J4', says: { key: 'file-unknown', formats } };
}
