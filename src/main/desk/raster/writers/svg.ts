import { sceneToSvg } from '#core/figure/svg';
import { fontFaceRules } from '../embed';
import { figureName, sceneOf, type Writer } from './writer';

/** For browsers and design programs. Live text names its fonts; embedded text carries them; outlines need none. */
export const svg: Writer = {
  type: 'image/svg+xml',
  name: (settings) => {
    const text = settings.text === 'live' ? '' : `-${settings.text}`;
    return `${figureName(settings, [text, settings.transparent && '-transparent'])}.svg`;
  },
  write: (job) => {
    const scene = sceneOf(job);
    return sceneToSvg(scene, job.settings.text === 'embedded' ? fontFaceRules(scene, job.studio.faces) : '');
  },
};
