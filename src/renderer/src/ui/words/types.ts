import type { en } from './en/index';

/** What a language must have: one folder beside `en`, with a file of words for each of its files. */
export type Words = typeof en;
