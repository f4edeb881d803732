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
  const largestUnit = isByCalendar(after) ? 'year' : 'day';
  const [from, to] = [wallAt(old, before.zone), wallAt(now, after.zone)];
  const passed = from.until(to, { largestUnit });
  const parts = UNITS.flatMap((unit) => {
    const amount = Math.abs(passed[`${unit}s`]);
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return amount ? [format.format(amount)] : [];
  });
  return parts.length > 0 ? `${passed.sign < 0 ? '−' : '+'}${parts.join(' ')}` : null;
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
