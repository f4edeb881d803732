import type { DayPart } from './types';

/** Minutes after local midnight: `from` included, `to` not. They overlap, as the words do (W3). */
export const PART_HOURS: Readonly<Record<DayPart, { readonly from: number; readonly to: number }>> = {
  early: { from: 0, to: 6 * 60 },
  morning: { from: 6 * 60, to: 12 * 60 },
  noon: { from: 11 * 60 + 30, to: 12 * 60 + 30 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 18 * 60, to: 22 * 60 },
  late: { from: 20 * 60, to: 24 * 60 },
};
