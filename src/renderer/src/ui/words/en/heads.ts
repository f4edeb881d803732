import { count, quoted } from './counting';

export const heads = {
  untitled: 'Untitled',
  name: (name: string) => `Track ${name}`,
  collapsed: 'collapsed',
  nameField: 'Name of the track',
  rename: 'Rename',
  color: 'Colour',
  collapse: 'Collapse',
  expand: 'Expand',
  hide: 'Hide',
  lock: 'Lock',
  unlock: 'Unlock',
  up: 'Move up',
  down: 'Move down',
  addBelow: 'Add track below',
  remove: 'Delete with its events',
  menu: (name: string) => `Menu of track ${quoted(name)}`,
  add: '+ Track',
  addTrack: 'Add track',
  hidden: (n: number) => `${n} hidden`,
  hiddenTracks: (n: number) => count(n, 'hidden track', 'hidden tracks'),
  show: (name: string) => `Show ${quoted(name)}`,
  showAll: 'Show all',
  /** An event was to be shown. */
  notShown: (name: string) => `The track ${quoted(name)} is hidden: its events are not on the canvas`,
  wasHidden: (name: string) => `${quoted(name)} is hidden, here and in figures`,
};
