import { Temporal } from 'temporal-polyfill/implementation';
import { stretchAt } from './offsets';
import { daysFromCivil, instantsOfWall } from './wall';

const known = new Map<string, boolean>();

/** Whether `zone` is an IANA zone of this machine's time zone data. Offsets such as `+02:00` are not zones (W6). */
export function isZone(zone: string): boolean {
  let valid = known.get(zone);
  if (valid === undefined) {
    valid = /^[A-Za-z]/.test(zone) && resolves(zone);
    known.set(zone, valid);
  }
  return valid;
}

function resolves(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The instants (ms since the epoch) that a wall time can mean in a zone: two in a repeated hour, one in a skipped hour (moved on by the gap, as RFC 5545 does). */
export function instantsOf(wall: Temporal.PlainDateTime, zone: string): { first: number; last: number } {
  const { first, last } = instantsOfWall(numberOf(wall), zone);
  return { first, last };
}

/** Whether clocks in the zone jump over this wall time. */
export function isSkipped(wall: Temporal.PlainDateTime, zone: string): boolean {
  return instantsOfWall(numberOf(wall), zone).skipped;
}

/** Offsets from UTC (minutes) that the zone has at a wall time (ms, as in wall.ts): one, or two in a repeated hour. */
export function offsetsAt(wall: number, zone: string): number[] {
  const { first, last } = instantsOfWall(wall, zone);
  const offsets = [first, last].map((instant) => offsetMinutes(instant, zone));
  return [...new Set(offsets)];
}

/** Wall time in a zone at an instant (ms since the epoch). */
export function wallAt(instant: number, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
}

/** The zone's offset from UTC in minutes at an instant (ms since the epoch). */
export function offsetMinutes(instant: number, zone: string): number {
  return stretchAt(instant, zone).offset / 60_000;
}

function numberOf(wall: Temporal.PlainDateTime): number {
  const day = daysFromCivil(wall.year, wall.month, wall.day);
  return (
    day * 86_400_000 + wall.hour * 3_600_000 + wall.minute * 60_000 + wall.second * 1_000 + wall.millisecond
  );
}
