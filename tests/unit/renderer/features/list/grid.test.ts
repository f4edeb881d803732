import { describe, expect, test } from 'vitest';
import {
  COMPACT,
  fitColumn,
  handleSide,
  layoutColumns,
} from '../../../../../src/renderer/src/features/list/columns';
import { columnFrom, nextSelection, stepFrom } from '../../../../../src/renderer/src/features/list/grid-keys';

const ids = ['a', 'b', 'c', 'd'];
const order = {
  length: ids.length,
  id: (place: number) => ids[place] ?? null,
  place: (id: string) => (ids.includes(id) ? ids.indexOf(id) : null),
};
const plain = { shift: false, toggle: false };
const PREFS = { hidden: [], widths: {} };

describe('T5: selection in the list', () => {
  test('a click selects one, Ctrl adds and takes away, Shift selects from the anchor', () => {
    const next = (
      selection: string[],
      anchor: string | null,
      id: string,
      more: Partial<typeof plain> = {},
    ) => [...nextSelection(new Set(selection), order, anchor, id, { ...plain, ...more })];
    expect(next(['a'], 'a', 'c')).toEqual(['c']);
    expect(next(['a'], 'a', 'c', { toggle: true })).toEqual(['a', 'c']);
    expect(next(['a', 'c'], 'a', 'c', { toggle: true })).toEqual(['a']);
    expect(next(['c'], 'c', 'a', { shift: true })).toEqual(['c', 'b', 'a']);
    expect(next([], 'gone', 'b', { shift: true })).toEqual(['b']);
  });

  test('keys stay in the list', () => {
    expect(stepFrom('ArrowDown', -1, 4, 2)).toBe(0);
    expect(stepFrom('ArrowDown', 3, 4, 2)).toBeNull();
    expect(stepFrom('ArrowUp', 0, 4, 2)).toBeNull();
    expect(stepFrom('PageDown', 0, 4, 2)).toBe(2);
    expect(stepFrom('PageUp', 1, 4, 2)).toBe(0);
    expect(stepFrom('End', 0, 4, 2)).toBe(3);
    expect(stepFrom('x', 0, 4, 2)).toBeNull();
    expect(stepFrom('ArrowDown', -1, 0, 2)).toBeNull();
  });

  test('left and right go from the row into its cells and back', () => {
    const columns = ['date', 'headline', 'track'] as const;
    expect(columnFrom('ArrowRight', columns, null)).toBe('date');
    expect(columnFrom('ArrowRight', columns, 'track')).toBe('track');
    expect(columnFrom('ArrowLeft', columns, 'date')).toBeNull();
    expect(columnFrom('End', columns, 'date')).toBe('track');
  });
});

describe('T6: columns', () => {
  test('narrow, there is one line for each event', () => {
    expect(layoutColumns(264, PREFS)).toBe(COMPACT);
  });

  test('what has no room goes, the status first, for its sign says it too', () => {
    expect(layoutColumns(900, PREFS).columns).toEqual([
      'glyph',
      'date',
      'headline',
      'track',
      'status',
      'sources',
    ]);
    expect(layoutColumns(540, PREFS).columns).not.toContain('status');
    expect(layoutColumns(380, PREFS).columns).toContain('headline');
  });

  test('what was hidden stays hidden, but never the headline', () => {
    const { columns } = layoutColumns(900, { ...PREFS, hidden: ['track', 'headline'] });
    expect(columns).not.toContain('track');
    expect(columns).toContain('headline');
  });

  test('no column is dragged so wide that another leaves the list', () => {
    const layout = layoutColumns(900, PREFS);
    const wide = fitColumn(layout, 'track', 5_000, 900);
    const dragged = layoutColumns(900, { hidden: [], widths: { track: wide } });
    expect(dragged.columns).toEqual(layout.columns);
    expect(fitColumn(layout, 'track', 1, 900)).toBeGreaterThanOrEqual(40);
    expect(handleSide(layout.columns, 'headline')).toBeNull();
  });
});
