import type { Sentences } from '../said';
import { desk } from './desk';
import { document } from './document';
import { exports } from './exports';
import { files } from './files';
import { formats } from './formats';
import { library } from './library';
import { preflight } from './preflight';
import { timelinejs } from './timelinejs';
import { when } from './when';

/** Every sentence in Ukrainian. */
export const uk: Sentences = {
  ...desk,
  ...document,
  ...exports,
  ...files,
  ...formats,
  ...library,
  ...preflight,
  ...timelinejs,
  ...when,
};
