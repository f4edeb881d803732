import type { Sentences } from '../said';
import { preflight } from './preflight';

/** Every sentence in Ukrainian. */
export const uk: Sentences = { ...preflight };
