/** What a screen is measured against. Pure. */

/** A bank card: ID-1 of ISO/IEC 7810, with its rounded corner; mm. */
export const CARD = { width: 85.6, height: 53.98, corner: 3.18 };

export interface Tick {
  /** mm. */
  readonly at: number;
  /** px. */
  readonly height: number;
  /** Its number is written. */
  readonly said: boolean;
}

/** The lines of a ruler of some mm: one each, longer for five and ten. */
export function ticksOf(length: number): readonly Tick[] {
  return Array.from({ length: length + 1 }, (_, at) => ({
    at,
    height: at % 10 === 0 ? 14 : at % 5 === 0 ? 10 : 6,
    said: at % 20 === 0,
  }));
}
