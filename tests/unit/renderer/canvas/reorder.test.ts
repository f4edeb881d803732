import { describe, expect, it } from 'vitest';
import { movedRow, placeFor } from '../../../../src/renderer/src/canvas/heads/reorder';

const ROWS = [0, 40, 140].map((top, at) => ({ id: 'abc'[at]!, top, bottom: [40, 140, 180][at]! }));

describe('tracks that are dragged', () => {
  it.each([
    [-10, 0],
    [19, 0],
    [21, 1],
    [91, 2],
    [170, 3],
    [900, 3],
  ])('C7: rows are passed at their middles: at %i px it stands before row %i', (y, place) => {
    expect(placeFor(ROWS, y)).toBe(place);
  });

  it('C7: a head moves its own track, an edge the one above it down and the one below it up', () => {
    const moved = (by: 'head' | 'edge', id: string, y: number) => movedRow(ROWS, { id, by, y: 40 }, y);
    expect([moved('head', 'a', 10), moved('head', 'a', 90)]).toEqual([0, 0]);
    expect([moved('edge', 'a', 10), moved('edge', 'a', 90)]).toEqual([1, 0]);
    expect(moved('edge', 'c', 10)).toBe(2);
    expect(moved('edge', 'gone', 90)).toBe(-1);
  });
});
