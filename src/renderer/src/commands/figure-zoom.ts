import { editorCommand } from './command';

/** Fitted and 100 % are what one goes between; 200 % leads to 100 % too. */
export const figureZoom = editorCommand('figure-zoom', ({ zoom }) =>
  zoom.set(zoom.get() === 'actual' ? 'fit' : 'actual'),
);
