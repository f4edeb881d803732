import { describe, expect, it } from 'vitest';
import { CELLS, cellName } from '../../figures/matrix';
import { galleryEntries } from '../../../scripts/lib/gallery.mjs';

describe('the gallery of figures', () => {
  it('reads from a name what the matrix has put into it', () => {
    for (const cell of CELLS) {
      const [entry] = galleryEntries([`${cellName(cell)}.svg`]);
      expect(entry).toEqual({ name: cellName(cell), kept: true, changed: false, scale: 'linear', ...cell });
    }
  });
  it('sets what has changed beside what is kept, and shows what is new', () => {
    const files = [
      'a_tracks_dark_web.svg',
      'a_tracks_dark_web-changed.svg',
      'b_keyed_dark_web-changed.svg',
      'x.txt',
    ];
    expect(galleryEntries(files)).toMatchObject([
      { name: 'a_tracks_dark_web', kept: true, changed: true },
      { name: 'b_keyed_dark_web', kept: false, changed: true, format: 'web' },
    ]);
  });
});
