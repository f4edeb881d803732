import { toJpeg } from '../encode';
import { opaquePixelsOf, scaleMark } from './picture';
import { figureName, type Writer } from './writer';

/** For content systems that take nothing else; never transparent. */
export const jpeg: Writer = {
  type: 'image/jpeg',
  name: (settings) => `${figureName(settings, [scaleMark(settings)])}.jpg`,
  write: async (job) => toJpeg(await opaquePixelsOf(job)),
};
