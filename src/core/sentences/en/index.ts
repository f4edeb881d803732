import { desk } from './desk';
import { document } from './document';
import { exports } from './exports';
import { files } from './files';
import { formats } from './formats';
import { library } from './library';
import { preflight } from './preflight';
import { timelinejs } from './timelinejs';
import { when } from './when';

/** Every sentence in British English. Which there are, and which values they take, is said here for all languages. */
export const en = {
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
