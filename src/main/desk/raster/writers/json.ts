import { writeDateline } from '#core/formats/dateline';
import { toFileImages } from '../../images';
import type { Writer } from './writer';

/** The document itself with its images; the same in every size. */
export const json: Writer = {
  type: 'application/json',
  isDocument: true,
  name: () => '.json',
  write: ({ timeline, studio }) => writeDateline(timeline, toFileImages(studio.pictures)),
};
