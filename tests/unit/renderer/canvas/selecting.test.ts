import { expect, test } from 'vitest';
import { boxBetween, touches } from '../../../../src/renderer/src/canvas/gestures/marquee';
import { clicked, pressed } from '../../../../src/renderer/src/canvas/gestures/selecting';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false };
const SHIFT = { ...NONE, shiftKey: true };
const CTRL = { ...NONE, ctrlKey: true };

test('a press selects at once what was not selected, alone or with the others', () => {
  expect(pressed(new Set(['a']), 'b', NONE)).toEqual(new Set(['b']));
  expect(pressed(new Set(['a']), 'b', SHIFT)).toEqual(new Set(['a', 'b']));
  expect(pressed(new Set(['a']), 'b', CTRL)).toEqual(new Set(['a', 'b']));
});

test('a press on one of several keeps them all, so that they can be dragged together', () => {
  const selection = new Set(['a', 'b']);
  expect(pressed(selection, 'a', NONE)).toBe(selection);
});

test('a click on one of several leaves it alone, with a key it leaves the others', () => {
  expect(clicked(new Set(['a', 'b']), 'a', NONE)).toEqual(new Set(['a']));
  expect(clicked(new Set(['a', 'b']), 'a', SHIFT)).toEqual(new Set(['b']));
});

test('a marquee can be drawn from any corner and picks what it touches', () => {
  const box = boxBetween(100, 80, 20, 10);
  expect(box).toEqual({ left: 20, top: 10, right: 100, bottom: 80 });
  expect(touches(box, { left: 90, top: 70, right: 300, bottom: 94 })).toBe(true);
  expect(touches(box, { left: 101, top: 70, right: 300, bottom: 94 })).toBe(false);
});
