import { toWebp } from '../encode';
import { pixelsOf, scaleMark } from './picture';
import { figureName, type Writer } from './writer';

/** The smallest picture for the web. */
export const webp: Writer = {
  type: 'image/webp',
  name: (settings) =>
    `${figureName(settings, [settings.transparent && '-transparent', scaleMark(settings)])}.webp`,
  write: async (job) => toWebp(await pixelsOf(job)),
};
