import { sceneToPdf } from '../pdf/pdf';
import { figureName, sceneOf, type Writer } from './writer';

/** For print, at the figure's physical size. */
export const pdf: Writer = {
  type: 'application/pdf',
  name: (settings) => {
    const { color, text, transparent, bleed, marks } = settings;
    const parts = [
      color === 'cmyk' && '-cmyk',
      text === 'outlines' && '-outlines',
      transparent && '-transparent',
      bleed > 0 && `-bleed-${bleed}mm`,
      marks && '-marks',
    ];
    return `${figureName(settings, parts)}.pdf`;
  },
  write: (job) => sceneToPdf(sceneOf(job), job.settings, job.studio.faces),
};
