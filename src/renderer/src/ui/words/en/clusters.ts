import { count } from './counting';

export const clusters = {
  /** Many events of a track drawn as one: how many, where, and over which days. */
  name: (n: number, track: string, span: string) =>
    [count(n, 'event', 'events'), track, span].filter(Boolean).join(', '),
  more: (n: number) => `${count(n, 'more event', 'more events')}. The filter of the event list finds them.`,
};
