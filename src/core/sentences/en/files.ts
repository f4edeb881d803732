/** What is wrong with a file that comes in, and what was lost from it. */
import type { Phrase } from '../phrase';

/** What JSON has at a place. */
const WANTED = {
  value: 'a value',
  'first value': 'a value or ]',
  key: 'a name in double quotes',
  'first key': 'a name in double quotes or }',
  colon: 'a colon',
  comma: 'a comma or the closing bracket',
  end: 'nothing more',
};
export type Wanted = keyof typeof WANTED;

/** Formats that Dateline knows and does not read. */
const UNREAD = {
  timelinejs1: 'TimelineJS version 1 JSON',
  'timelinejs-sheet': 'a TimelineJS spreadsheet',
};
export type UnreadFormat = keyof typeof UNREAD;

export const files = {
  'json-too-large': 'the file is too large; Dateline reads up to 64 MB of text',
  'json-too-deep': ({ most }: { most: number }) =>
    `the file is nested deeper than ${most} levels; no timeline needs that`,
  'json-fault': ({ line, column, fault }: { line: number; column: number; fault: Phrase }) =>
    `line ${line}, column ${column}: ${fault}`,
  'json-none': 'the text is not JSON',
  'json-ends': ({ wanted }: { wanted: Wanted }) => `the file ends too early; expected ${WANTED[wanted]}`,
  'json-expected': ({ wanted, found }: { wanted: Wanted; found: string }) =>
    `expected ${WANTED[wanted]}, found ${found || 'a character that does not show'}`,
  'json-escape': 'a backslash here begins no escape that JSON knows; write it twice',
  'json-control': 'a line break or control character stands inside a text; write it as \\n or \\u0000',
  'json-unclosed': 'the text that begins here has no closing quotation mark',
  'file-unknown': ({ formats }: { formats: readonly string[] }) =>
    `this is no timeline that Dateline can read; it reads ${formats.join(' or ')}`,
  'file-not-yet': ({ format }: { format: UnreadFormat }) =>
    `this is ${UNREAD[format]}, which Dateline cannot read yet; save it as TimelineJS 3 JSON and import that`,
  'file-newer': ({ version, newest }: { version: number; newest: number }) =>
    `the file has format version ${version}, from a newer Dateline; this one reads up to version ${newest}. Update Dateline to open it`,
  'file-unversioned': ({ newest }: { newest: number }) =>
    `a Dateline file says "format": "dateline/${newest}" here`,
  'image-too-large': 'an image has 32 MB at most; save it smaller, as a JPEG',
  'image-unread': 'this is no image that Dateline reads; save it as JPEG, PNG, WebP or TIFF',
  'image-changed': ({ name }: { name: string }) => `the image ${name}… was changed since it was exported`,
  'image-no-such-type': ({ name, type }: { name: string; type: string }) =>
    `the image ${name}… is no ${type}`,
  'more-places': ({ what, more }: { what: Phrase; more: number }) =>
    `${what} (here and in ${more} more ${more === 1 ? 'place' : 'places'})`,
  'more-errors': ({ more }: { more: number }) => `and ${more} more errors`,
  'more-warnings': ({ more }: { more: number }) => `and ${more} more warnings`,
  /** An issue where its place is not shown beside it; the path or the rule can be empty. */
  'at-place': ({ path, what, rule }: { path: string; what: Phrase; rule: string }) =>
    `${path ? `${path}: ` : ''}${what}${rule ? ` (${rule})` : ''}`,
};
