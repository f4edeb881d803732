/** What is wrong with the size of a figure. */
import type { Phrase } from '../phrase';
import { units, type UnitWord } from './units';

interface Side {
  readonly side: string;
  readonly unit: UnitWord;
  readonly least: number;
  readonly most: number;
}

export const formats = {
  'no-format': ({ text, formats: known }: { text: string; formats: readonly string[] }) =>
    `"${text}" is no format: give one of ${known.join(', ')}, or a size such as 85mm, 1200x630 or 4x6in`,
  'side-too-small': ({ side, unit, least, most }: Side) =>
    `a side of ${side} ${units[unit]} is too small; give ${least} to ${most} ${units[unit]}`,
  'side-too-large': ({ side, unit, least, most }: Side) =>
    `a side of ${side} ${units[unit]} is too large; give ${least} to ${most} ${units[unit]}`,
  /** What is wrong with a size, where the size is not seen beside it. */
  'of-size': ({ size, what }: { size: string; what: Phrase }) => `"${size}": ${what}`,
};
