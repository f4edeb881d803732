import { count } from './counting';

export const clusters = {
  /** Many events of a track drawn as one: how many, where, and over which days. */
  name: (n: number, track: string, span: string) =>
    [count(n, 'event', 'events'), track, span].filter(Boolean).join(', '),
  /** Beside the pointer that drags one. */
  noDrag: (n: number) => [
    `${count(n, 'event is', 'events are')} drawn as one`,
    'Click to open them. Each can be dragged then.',
  ],
  more: (n: number) => `${count(n, 'more event', 'more events')}. The filter of the event list finds them.`,
};
