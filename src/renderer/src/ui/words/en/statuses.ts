import type { Status } from '#core/document/types';

export const statuses = {
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  confirmed: 'Confirmed',
  retracted: 'Retracted',
} satisfies Record<Status, string>;
