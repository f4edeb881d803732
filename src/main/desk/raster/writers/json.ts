import { writeDateline } from '#core/formats/dateline';
import type { Writer } from './writer';

/** The document itself; the same in every size. */
export const json: Writer = {
  type: 'application/json',
  isDocument: true,
  name: () => '.json',
  write: ({ timeline }) => writeDateline(timeline),
};
