import { expect, it } from 'vitest';
import { boxBetween, overlap } from '../../../../src/renderer/src/canvas/gestures/marquee';

const BOX = boxBetween(100, 100, 300, 200);

it.each([
  [boxBetween(400, 300, 50, 150), boxBetween(100, 150, 300, 200)],
  [boxBetween(150, 120, 160, 130), boxBetween(150, 120, 160, 130)],
  [boxBetween(310, 100, 400, 200), null],
  [boxBetween(100, 210, 300, 260), null],
])('what a marquee picks lies in what is in view: %o shares %o with it', (box, shared) => {
  expect(overlap(box, BOX)).toEqual(shared);
});
