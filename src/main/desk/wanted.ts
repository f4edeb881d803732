/** Long work that its caller may call off. */
import { setImmediate as otherWork } from 'node:timers/promises';
import { DeskError } from '#contract/errors';

/** Fails with `cancelled` when the work is no longer wanted. */
export function assertWanted(
  wanted: AbortSignal | undefined,
  message = 'it was cancelled; nothing was changed',
): void {
  if (wanted?.aborted) throw new DeskError('cancelled', message);
}

/** Lets the desk's other work have its turn, and hears in it whether the work is still wanted. */
export async function takeTurns(wanted: AbortSignal | undefined): Promise<void> {
  // What came over the wire while the desk was busy is read in the first turn, and has been heard by the second.
  await otherWork();
  await otherWork();
  assertWanted(wanted);
}
