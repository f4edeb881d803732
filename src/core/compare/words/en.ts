import type { CorrectionWords } from './types';

export const en: CorrectionWords = {
  opening: (date) =>
    `Correction: an earlier version of this timeline, published on ${date}, was wrong or has been updated.`,
  headline: (before, after) => `It said “${before}”; it should have said “${after}”.`,
  when: (headline, before, after) => `It dated “${headline}” ${before}; the date is ${after}.`,
  place: (headline, before, after) => `It placed “${headline}” in ${before}; the place is ${after}.`,
  status: (headline, before, after) => `It gave “${headline}” as ${before}; it is ${after}.`,
  text: (headline) => `The text on “${headline}” has been corrected.`,
  sources: (headline) => `The sources of “${headline}” have been corrected.`,
  media: (headline) => `The image with “${headline}” has been changed.`,
  removed: (headline, date) => `It listed “${headline}” (${date}), which has been removed.`,
  added: (headline, date) => `“${headline}” (${date}) has been added.`,
  title: (before, after) => `Its title was “${before}”; it is now “${after}”.`,
  dek: (before, after) => `Its introduction was “${before}”; it is now “${after}”.`,
  nothing: 'nothing',
};
