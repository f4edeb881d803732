import { count, quoted } from './counting';

export const locks = {
  /** Beside what a locked event is called, for those who do not see the glyph. */
  locked: 'locked',
  event: 'This event is locked. Unlock it first.',
  track: (name: string) => `The track ${quoted(name)} is locked. Unlock it first.`,
  all: (n: number) => `${count(n, 'event is', 'events are')} locked. Unlock them first.`,
  /** Of several events the others were changed. */
  stayed: (n: number) => `${count(n, 'locked event stays', 'locked events stay')}`,
  /** An event is dragged onto a locked track. */
  noEntry: (name: string) => `${quoted(name)} is locked and takes no events`,
  removeTrack: (name: string) =>
    `The track ${quoted(name)} or an event on it is locked. Unlock it to delete the track.`,
  done: (n: number) => `${count(n, 'event', 'events')} locked`,
  undone: (n: number) => `${count(n, 'event', 'events')} unlocked`,
};
