/**
 * A zone's offsets from UTC, asked of Temporal once for each stretch between two changes of its clocks and remembered:
 * a document has a hundred thousand dates, but their zones have a few hundred such stretches.
 */
import { Temporal } from 'temporal-polyfill/implementation';

/** A stretch in which a zone keeps one offset; all in ms, `from` included, `to` not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const zones = new Map<string, Stretch[]>();
/** A zone with more stretches than this is asked anew: nobody dates events in so many years, but a search may. */
const MOST_KEPT = 5_000;

/** The stretch that an instant (ms since the epoch) lies in. */
export function stretchAt(instant: number, zone: string): Stretch {
  const known = knownOf(zone);
  const at = lastFrom(known, instant);
  const found = known[at];
  if (found && instant < found.to) return found;
  const asked = askTemporal(instant, zone);
  if (known.length >= MOST_KEPT) known.length = 0;
  known.splice(lastFrom(known, instant) + 1, 0, asked);
  return asked;
}

function knownOf(zone: string): Stretch[] {
  let known = zones.get(zone);
  if (!known) zones.set(zone, (known = []));
  return known;
}

/** Index of the last stretch that begins at or before an instant, -1 for none. */
function lastFrom(stretches: readonly Stretch[], instant: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.from <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function askTemporal(instant: number, zone: string): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const next = there.getTimeZoneTransition('next');
  // A change at this very instant is not "previous" to it.
  const previous = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: previous?.epochMilliseconds ?? -Infinity,
    to: next?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1e6,
  };
}
