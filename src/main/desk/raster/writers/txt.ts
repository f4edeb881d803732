import { writeSidecar } from '#core/figure/sidecar';
import type { Writer } from './writer';

/** What the picture says, for those who do not see it; the same in every size. */
export const txt: Writer = {
  type: 'text/plain;charset=utf-8',
  name: ({ lang }) => `${lang && `-${lang}`}.txt`,
  write: ({ timeline }) => writeSidecar(timeline),
};
