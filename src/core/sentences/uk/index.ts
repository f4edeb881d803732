import type { Sentences } from '../said';
import { desk } from './desk';
import { document } from './document';
import { files } from './files';
import { formats } from './formats';
import { preflight } from './preflight';
import { timelinejs } from './timelinejs';
import { when } from './when';

/** Every sentence in Ukrainian. */
export const uk: Sentences = {
  ...desk,
  ...document,
  ...files,
  ...formats,
  ...preflight,
  ...timelinejs,
  ...when,
};
