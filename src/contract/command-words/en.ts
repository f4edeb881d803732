import type { CommandWords } from './types';

/** In the imperative, without an ellipsis; `asks` of the command adds one. */
export const en: CommandWords = {
  menus: { file: 'File', edit: 'Edit', event: 'Event', view: 'View' },
  native: {
    newWindow: 'New window',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    fullScreen: 'Full screen',
    develop: 'Develop',
  },
  commands: {
    'new-timeline': 'New timeline',
    'show-library': 'Show library',
    import: 'Import',
    export: 'Export',
    'copy-image': 'Copy figure as image',
    'copy-svg': 'Copy figure as SVG',
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find',
    'select-all': 'Select all events',
    deselect: 'Deselect',
    'add-event': 'Add event',
    'duplicate-event': 'Duplicate',
    delete: 'Delete',
    'zoom-in': 'Zoom in',
    'zoom-out': 'Zoom out',
    fit: 'Fit the whole timeline',
    'house-styles': 'House styles',
    'toggle-theme': 'Switch light and dark',
    settings: 'Settings',
  },
};
