import type { Lock, Parted } from '#core/edits/locks';
import { words } from './words';

/** Why something stays where it is. */
export function lockWords(lock: Lock): string {
  return lock.kind === 'track' ? words.locks.track(lock.track) : words.locks.event;
}

/** Why some of several events stay, or how many do when others do not; empty when none does. */
export function heldWords({ free, held }: Parted): string {
  const [first] = held;
  if (!first) return '';
  if (free.length > 0) return words.locks.stayed(held.length);
  const oneReason = held.every(({ lock }) => lockWords(lock) === lockWords(first.lock));
  return held.length === 1 || (oneReason && first.lock.kind === 'track')
    ? lockWords(first.lock)
    : words.locks.all(held.length);
}
