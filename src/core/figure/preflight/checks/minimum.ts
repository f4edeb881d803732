/** Type that is smaller than the house style and the format allow. */
import { leastSize } from '../../format';
import { beginning, lengthIn, unitOf, type Check } from '../drawn';

export const checkMinimum: Check = (drawn) => {
  const least = leastSize(drawn.style, drawn.format);
  return drawn.texts
    .filter(({ font }) => font.size < least - 0.001)
    .map(({ text, font, event }) => ({
      says: {
        key: 'type-small',
        text: beginning(text),
        size: lengthIn(font.size, drawn),
        least: lengthIn(least, drawn),
        unit: unitOf(drawn),
      },
      event,
    }));
};
