import type { Status } from '#core/document/types';

/** What a status is called where an event is told in words. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  confirmed: 'Confirmed',
  retracted: 'Retracted',
};
