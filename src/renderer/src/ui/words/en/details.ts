import { count, quoted } from './counting';

export const details = {
  title: 'Timeline',
  name: 'Title',
  dek: 'Dek',
  dekHint: 'The line under the title of the figure',
  language: 'Language of dates',
  zone: 'Time zone',
  credit: 'Credit',
  creditHint: 'Who made the figure',
  note: 'Note',
  noteHint: 'A remark under the figure',
  tracks: 'Tracks',
  addTrack: 'Add track',
  newTrack: 'New track',
  trackName: (n: number) => `Name of track ${n}`,
  trackColor: (name: string) => `Colour of ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Delete ${name} and its events`,
  removed: (name: string, n: number) =>
    n === 0
      ? `${quoted(name)} was deleted`
      : `${quoted(name)} was deleted with ${count(n, 'event', 'events')}`,
};
