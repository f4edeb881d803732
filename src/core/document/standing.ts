/** What the sources of an event say of its status. The desk decides; this only says where the two do not fit. */
import type { Status, TimelineEvent } from './types';

/**
 * `denied`: a source denies what stands as if nobody did; `unconfirmed`: it is called confirmed, and no source confirms it;
 * `confirmed`: a source confirms what is still called a claim; `undenied`: it is called disputed, and no source denies it.
 */
export type Contradiction = 'denied' | 'unconfirmed' | 'confirmed' | 'undenied';

export interface Doubt {
  readonly contradiction: Contradiction;
  /** The status that the sources give. */
  readonly suggested: Status;
}

/** How the sources contradict the status; null where they do not, and where there are none. */
export function doubtOf({ status, sources }: Pick<TimelineEvent, 'status' | 'sources'>): Doubt | null {
  if (sources.length === 0 || status === 'retracted') return null;
  const confirms = sources.some(({ stance }) => stance === 'confirms');
  const denies = sources.some(({ stance }) => stance === 'denies');
  if (status === 'disputed')
    return denies ? null : { contradiction: 'undenied', suggested: confirms ? 'confirmed' : 'claimed' };
  if (denies) return { contradiction: 'denied', suggested: 'disputed' };
  if (status === 'confirmed')
    return confirms ? null : { contradiction: 'unconfirmed', suggested: 'reported' };
  return status === 'claimed' && confirms ? { contradiction: 'confirmed', suggested: 'confirmed' } : null;
}
