import type { FileKind } from '#core/document/edition';
import { jpeg } from './jpeg';
import { json } from './json';
import { pdf } from './pdf';
import { png } from './png';
import { svg } from './svg';
import { txt } from './txt';
import { webp } from './webp';
import type { Writer } from './writer';

/** Every kind of file that a timeline is exported as. */
export const WRITERS: Readonly<Record<FileKind, Writer>> = { json, svg, png, pdf, jpeg, webp, txt };
