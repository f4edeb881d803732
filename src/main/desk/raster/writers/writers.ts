import type { ExportKind } from '#contract/requests/figure';
import { jpeg } from './jpeg';
import { json } from './json';
import { pdf } from './pdf';
import { png } from './png';
import { svg } from './svg';
import { txt } from './txt';
import { webp } from './webp';
import type { Writer } from './writer';

/** Every kind of file that a timeline is exported as. */
export const WRITERS: Readonly<Record<ExportKind, Writer>> = { json, svg, png, pdf, jpeg, webp, txt };
