import { preflight } from './preflight';

/** Every sentence in British English. Which there are, and which values they take, is said here for all languages. */
export const en = { ...preflight };
