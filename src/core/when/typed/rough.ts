/** "Early", "mid" and "late" of something longer than a day. */
import type { Slots } from './slots';

export type Rough = 'early' | 'mid' | 'late';

export function roughOf({ part, mid }: Slots): Rough | null {
  if (mid) return 'mid';
  return part === 'early' || part === 'late' ? part : null;
}

/** Days from a week's Monday to its first and its last day that are meant. */
export function stretchOfWeek(rough: Rough | null): readonly [number, number] {
  return rough === null ? [0, 6] : ({ early: [0, 2], mid: [1, 3], late: [3, 6] } as const)[rough];
}
