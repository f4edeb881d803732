import { toPng } from '../encode';
import { pixelsOf, scaleMark } from './picture';
import { figureName, type Writer } from './writer';

export const png: Writer = {
  type: 'image/png',
  name: (settings) =>
    `${figureName(settings, [settings.transparent && '-transparent', scaleMark(settings)])}.png`,
  write: async (job) => toPng(await pixelsOf(job)),
};
