import { count } from './counting';

export const general = {
  product: 'Dateline',
  events: (n: number) => count(n, 'event', 'events'),
  tracks: (n: number) => count(n, 'track', 'tracks'),
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
};
