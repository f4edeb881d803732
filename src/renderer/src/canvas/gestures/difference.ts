/** How far a date was moved, in words of the interface: `+3 days`, `−1 hour 30 minutes`. Pure. */
import { precisionOf } from '#core/when/calendar';
import { datesOf } from '#core/when/check';
import { boundsOf } from '#core/when/bounds';
import { parseEdtf } from '#core/when/parse';
import type { Precision, When } from '#core/when/types';
import { wallAt } from '#core/when/zone';

const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const FROM_YEARS: ReadonlySet<Precision> = new Set(['century', 'decade', 'year', 'season', 'month']);

/** The difference that a drag of a part makes, counted by the clock on the wall; null when there is none. `locale` is a BCP 47 tag. */
export function differenceWords(
  before: When,
  after: When,
  part: 'body' | 'start' | 'end',
  locale: string,
): string | null {
  const [old, now] = [edgeOf(before, part), edgeOf(after, part)];
  if (old === null || now === null || old === now) return null;
  const passed = passedBetween(wallAt(old, before.zone), wallAt(now, after.zone), after);
  const amount = amountWords(passed, locale);
  return amount && `${passed.sign < 0 ? '−' : '+'}${amount}`;
}

/** How long a span lasts, `3 days`; null for what has not two ends, or no length. */
export function durationWords(when: When, locale: string): string | null {
  const { start, end } = boundsOf(when);
  if (!start || !end) return null;
  return amountWords(passedBetween(wallAt(start.from, when.zone), wallAt(end.to, when.zone), when), locale);
}

/** Counted in days, but in years where dates are written in months or years, or where days would be hundreds. */
function passedBetween(from: Wall, to: Wall, when: When) {
  const byYears = from.until(to, { largestUnit: 'year' });
  return byYears.years || isByCalendar(when) ? byYears : from.until(to, { largestUnit: 'day' });
}

/** Making a format costs more than a hundred uses of it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, unit: (typeof UNITS)[number]): Intl.NumberFormat {
  const name = `${locale} ${unit}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(name, made);
  return made;
}

type Wall = ReturnType<typeof wallAt>;
type Passed = Record<`${(typeof UNITS)[number]}s`, number>;

function amountWords(passed: Passed, locale: string): string | null {
  const parts = UNITS.flatMap((unit) => {
    const amount = Math.abs(passed[`${unit}s`]);
    return amount ? [formatOf(locale, unit).format(amount)] : [];
  });
  return parts.join(' ') || null;
}

function edgeOf(when: When, part: 'body' | 'start' | 'end'): number | null {
  const { start, end } = boundsOf(when);
  if (part === 'end') return end?.to ?? null;
  return (start ?? end)?.from ?? null;
}

function isByCalendar({ edtf }: When): boolean {
  const parsed = parseEdtf(edtf);
  return parsed.ok && datesOf(parsed.value).some((date) => FROM_YEARS.has(precisionOf(date)));
}
