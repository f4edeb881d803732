import { isZone, offsetMinutes } from '#core/when/zone';

let names: string[] | null = null;

/** Every IANA zone this browser lists, with `also` among them, in the order of their names. */
export function zoneNames(also: string): string[] {
  // Asking whether each is a zone would take a tenth of a second; those that the browser lists are.
  names ??= [
    ...new Set([...Intl.supportedValuesOf('timeZone'), ...['UTC', 'Europe/Kyiv'].filter(isZone)]),
  ].toSorted();
  return !also || names.includes(also) ? names : [also, ...names];
}

/** A zone's offset at a moment (ms since the epoch), as `UTC+2` or `UTC−3:30`. */
export function offsetWords(zone: string, at: number): string {
  if (!isZone(zone)) return '';
  const minutes = offsetMinutes(at, zone);
  if (minutes === 0) return 'UTC';
  const whole = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${whole}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
