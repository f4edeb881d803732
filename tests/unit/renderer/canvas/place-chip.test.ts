import { expect, test } from 'vitest';
import { CHIP_ROOM, placeChip } from '../../../../src/renderer/src/canvas/place-chip';

test('a chip wider than its band gets the room of a narrow band, and no more', () => {
  expect(placeChip(100, 140, 400, 800)).toEqual({ left: 100, box: 40, chip: CHIP_ROOM, shift: 0 });
  expect(placeChip(100, 140, 90, 800).chip).toBe(90);
});

test('a wide band gives its chip all the words', () => {
  expect(placeChip(100, 700, 400, 800).chip).toBe(400);
});

test('a chip slides along its band to stay in view, but not off its end', () => {
  expect(placeChip(-200, 400, 100, 800).shift).toBe(200);
  expect(placeChip(-700, 50, 100, 800).shift).toBe(650);
});

test('boxes reach no further than just out of view', () => {
  const { left, box } = placeChip(-1e9, 1e9, 100, 800);
  expect(left).toBe(-800);
  expect(box).toBe(2400);
});

test('an arrow keeps its place before the chip, as far as the band is long', () => {
  expect(placeChip(0, 400, 100, 800, { start: 12, end: 0 }).shift).toBe(12);
  expect(placeChip(0, 5, 100, 800, { start: 12, end: 0 }).shift).toBe(5);
});

test('a chip leaves the arrow at the end of its band in sight, unless too little of its words would be left', () => {
  const arrows = { start: 0, end: 12 };
  expect(placeChip(0, 260, 300, 800, arrows).chip).toBe(248);
  expect(placeChip(0, 100, 300, 800, arrows).chip).toBe(300);
  expect(placeChip(-700, 100, 150, 800, arrows).shift).toBe(800 - 12 - 150);
});
