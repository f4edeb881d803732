import { count, quoted } from './counting';

export const general = {
  /** BCP 47 tag that numbers and dates of the tool are formatted by. */
  locale: 'en-GB',
  product: 'Dateline',
  quoted,
  events: (n: number) => count(n, 'event', 'events'),
  tracks: (n: number) => count(n, 'track', 'tracks'),
  /** What an edit did to what: `Move “Irpin”`. */
  editOf: (verb: string, subject: string) => `${verb} ${subject}`,
  cancel: 'Cancel',
  keep: 'Keep',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
};
