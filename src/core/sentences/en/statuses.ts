/** What the desk says of an event, as everybody reads it. */
export const statuses = {
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  confirmed: 'Confirmed',
  retracted: 'Retracted',
};
export type StatusWord = keyof typeof statuses;
