import type { formats as english } from '../en/formats';
import { decimal, quoted } from './counting';
import { units } from './units';

export const formats: typeof english = {
  'no-format': ({ text, formats: known }) =>
    `${quoted(text)} — не формат: візьміть один із ${known.join(', ')} або розмір, як-от 85mm, 1200x630 чи 4x6in`,
  'side-too-small': ({ side, unit, least, most }) =>
    `сторона ${decimal(Number(side))} ${units[unit]} замала; дайте від ${decimal(least)} до ${decimal(most)} ${units[unit]}`,
  'side-too-large': ({ side, unit, least, most }) =>
    `сторона ${decimal(Number(side))} ${units[unit]} завелика; дайте від ${decimal(least)} до ${decimal(most)} ${units[unit]}`,
  'of-size': ({ size, what }) => `${quoted(size)}: ${what}`,
};
