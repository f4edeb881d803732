import { count, quoted } from './counting';

export const editor = {
  newEvent: 'New event',
  noHeadline: 'No headline',
  deleted: (n: number, subject: string) =>
    n === 1 && subject ? `${quoted(subject)} was deleted` : `${count(n, 'event was', 'events were')} deleted`,
  cannotEnd: {
    start: 'It cannot begin there: it would begin after its end, or be no span.',
    end: 'It cannot end there: it would end before its beginning, or be no span.',
  },
  opening: 'Opening …',
  back: 'Library',
  title: 'Title of the timeline',
  addEvent: 'Event',
  export: 'Export',
  gone: 'This timeline is not there',
  goneHelp:
    'It may have been deleted in another window. Deleted timelines can be brought back with Undo right after.',
  goneStep: 'Show the library',
  inspector: 'Inspector',
  show: { list: 'Show the event list', inspector: 'Show the inspector' },
  hide: { list: 'Hide the event list', inspector: 'Hide the inspector' },
  zoom: 'Zoom',
  resizeList: 'Width of the event list',
  resizeInspector: 'Width of the inspector',
  resizePreview: { below: 'Height of the preview', beside: 'Width of the preview' },
  canvas: 'Canvas',
  noTracks: 'A timeline needs a track for its events',
  noEvents: 'No events yet',
  noEventsHelp: 'Double-click a track where it happened, or add an event here and write its date.',
};
