import { count } from './counting';

export const canvas = {
  role: 'timeline',
  name: (events: number, tracks: number) =>
    `Timeline of ${count(events, 'event', 'events')} on ${count(tracks, 'track', 'tracks')}`,
  help:
    'Click an event to select it, with Shift to add it to the selection. Drag it to another time or track; ' +
    'Escape takes the drag back. Drag an end of a span to change that end. Double-click an empty place to ' +
    'add an event; F2 or Enter edits its headline. Drag an empty place with Alt to draw a span, with Shift to select. ' +
    'The menu key opens a menu. Ctrl and the wheel zoom.',
  tracks: 'Tracks',
  /** In the empty headline of a new event. */
  write: 'What happened?',
  menu: { event: 'Menu of the event', events: 'Menu of the events', ground: 'Menu of the canvas' },
  addHere: 'Add event here',
  /** Beside the pointer while it drags: what the date was, and the track that it goes to. */
  was: (date: string) => `was ${date}`,
  to: (track: string) => `to ${track}`,
};
