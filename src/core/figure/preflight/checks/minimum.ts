/** Type that is smaller than the house style and the format allow. */
import { leastSize } from '../../format';
import { lengthText, quoted, type Check } from '../drawn';

export const checkMinimum: Check = (drawn) => {
  const least = leastSize(drawn.style, drawn.format);
  return drawn.texts
    .filter(({ font }) => font.size < least - 0.001)
    .map(({ text, font, event }) => ({
      message: `${quoted(text)} is set in ${lengthText(font.size, drawn)}; no type may be smaller than ${lengthText(least, drawn)}. Take a larger format, or show less.`,
      event,
    }));
};
