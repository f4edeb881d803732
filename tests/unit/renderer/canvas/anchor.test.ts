import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf } from '../../../../src/renderer/src/canvas/anchor';

const zoom = fc.double({ min: -11, max: -1, noNaN: true }).map((power) => 10 ** power);
const start = fc.integer({ min: -6e13, max: 2.5e14 });

test('P6: what is placed from the anchor is near the window', () => {
  fc.assert(
    fc.property(start, zoom, (from, pxPerMs) => {
      const px = (from - anchorOf(from, pxPerMs)) * pxPerMs;
      expect(px).toBeGreaterThanOrEqual(0);
      expect(px).toBeLessThanOrEqual(4000);
    }),
  );
});

test('P6: the anchor is the same for all windows of a pan of thousands of px, but where it passes one', () => {
  fc.assert(
    fc.property(start, zoom, (from, pxPerMs) => {
      const anchors = Array.from({ length: 200 }, (_, step) =>
        anchorOf(from + (step * 10) / pxPerMs, pxPerMs),
      );
      expect(new Set(anchors).size).toBeLessThanOrEqual(2);
    }),
  );
});
