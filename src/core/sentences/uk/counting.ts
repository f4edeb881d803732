/** One, a few or many, as Ukrainian counts: `1 подія`, `3 події`, `1 200 подій`. */
export function count(n: number, one: string, few: string, many: string): string {
  return `${n.toLocaleString('uk-UA')} ${form(n, one, few, many)}`;
}

/** The form of a word that goes with a number. */
export function form(n: number, one: string, few: string, many: string): string {
  const [unit, ten] = [n % 10, n % 100];
  if (unit === 1 && ten !== 11) return one;
  return unit >= 2 && unit <= 4 && (ten < 12 || ten > 14) ? few : many;
}

/** With a comma: `4,5`. */
export const decimal = (n: number, digits = 2) =>
  n.toLocaleString('uk-UA', { maximumFractionDigits: digits });

export const quoted = (text: string) => `«${text}»`;
