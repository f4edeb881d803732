const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Roman numeral of a century, 1 to 100. */
export function roman(value: number): string {
  return `${TENS[Math.floor(value / 10)] ?? ''}${ONES[value % 10] ?? ''}`;
}
