import { expect, test } from 'vitest';
import { COMMANDS, TAKEN_BY_BROWSERS } from '#contract/commands';
import { ALL_COMMANDS, commandOf } from '../../../../src/renderer/src/commands/all';
import { commandFor, type FocusKind } from '../../../../src/renderer/src/commands/dispatch';
import {
  keysLabel,
  keysSpoken,
  matchesKeys,
  shownKeys,
  type KeyPress,
} from '../../../../src/renderer/src/commands/keys';

function press(key: string, ...modifiers: ('ctrl' | 'meta' | 'shift' | 'alt')[]): KeyPress {
  const has = (modifier: 'ctrl' | 'meta' | 'shift' | 'alt') => modifiers.includes(modifier);
  return { key, ctrlKey: has('ctrl'), metaKey: has('meta'), shiftKey: has('shift'), altKey: has('alt') };
}

const idFor = (pressed: KeyPress, focus: FocusKind, mac = false) =>
  commandFor(pressed, focus, ALL_COMMANDS, mac)?.id ?? null;

test('every command of the shared list is there, in its order', () => {
  expect(ALL_COMMANDS.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
  for (const { id } of COMMANDS) expect(commandOf(id).id).toBe(id);
});

test('K1: no two commands have the same keys', () => {
  const keys = COMMANDS.flatMap((command) => command.keys as readonly string[]);
  expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
});

test('K1: every command has keys that a browser lets it have, and those are shown there', () => {
  for (const { id, keys } of COMMANDS) {
    expect(
      keys.some((each) => !TAKEN_BY_BROWSERS.includes(each)),
      id,
    ).toBe(true);
    expect(TAKEN_BY_BROWSERS, id).not.toContain(shownKeys(keys, true));
    expect(shownKeys(keys, false)).toBe(keys[0]);
  }
});

test.each([
  [press('z', 'ctrl'), 'undo'],
  [press('Z', 'ctrl', 'shift'), 'redo'],
  [press('y', 'ctrl'), 'redo'],
  [press('+', 'ctrl', 'shift'), 'zoom-in'],
  [press('=', 'ctrl'), 'zoom-in'],
  [press('Delete'), 'delete'],
  [press('Escape'), 'deselect'],
  [press('ArrowRight'), 'go-next'],
  [press('ArrowRight', 'shift'), 'extend-next'],
  [press('ArrowRight', 'alt'), 'move-later'],
  [press('ArrowRight', 'alt', 'shift'), 'move-far-later'],
  [press('ArrowRight', 'ctrl'), null],
  [press('+', 'shift'), 'zoom-in'],
  [press('-'), 'zoom-out'],
  [press('0'), 'fit'],
  [press('['), 'set-start'],
  [press('z'), null],
  [press('z', 'ctrl', 'alt'), null],
  [press('z', 'meta'), null],
])('on the page, %o is %s', (pressed, id) => {
  expect(idFor(pressed, 'page')).toBe(id);
});

test('a Mac has Cmd where others have Ctrl', () => {
  expect(idFor(press('z', 'meta'), 'page', true)).toBe('undo');
  expect(idFor(press('z', 'ctrl'), 'page', true)).toBeNull();
});

test('a text field keeps undo, redo, delete, select all and every bare key; other shortcuts go through', () => {
  for (const kept of [
    press('z', 'ctrl'),
    press('y', 'ctrl'),
    press('a', 'ctrl'),
    press('Delete'),
    press('Escape'),
    press('ArrowLeft'),
    press('ArrowLeft', 'alt'),
    press('Home', 'ctrl'),
    press('['),
    press('0'),
  ])
    expect(idFor(kept, 'text')).toBeNull();
  expect(idFor(press('e', 'ctrl'), 'text')).toBe('export');
});

test('Delete on a button deletes no event; undo works there', () => {
  expect(idFor(press('Backspace'), 'control')).toBeNull();
  expect(idFor(press('z', 'ctrl'), 'control')).toBe('undo');
  expect(idFor(press('Escape'), 'control')).toBe('deselect');
});

test('K2: a button keeps the arrows, and leaves signs', () => {
  expect(idFor(press('ArrowRight'), 'control')).toBeNull();
  expect(idFor(press('ArrowRight', 'alt'), 'control')).toBeNull();
  expect(idFor(press('+'), 'control')).toBe('zoom-in');
});

test('K2: a button that stands for an event has Enter for itself; other keys are as on the page', () => {
  expect(idFor(press('Enter'), 'event')).toBeNull();
  expect(idFor(press('Delete'), 'event')).toBe('delete');
  expect(idFor(press('ArrowRight', 'alt'), 'event')).toBe('move-later');
  expect(idFor(press('F2'), 'event')).toBe('write-headline');
});

test('K2: where the keyboard writes another script, a key is told by its place', () => {
  expect(idFor({ ...press('я', 'ctrl'), code: 'KeyZ' }, 'page')).toBe('undo');
  expect(idFor({ ...press('х'), code: 'BracketLeft' }, 'page')).toBe('set-start');
  expect(idFor({ ...press('ü'), code: 'BracketLeft' }, 'page')).toBeNull();
  expect(idFor({ ...press('ç', 'meta', 'alt'), code: 'KeyC' }, 'page', true)).toBe('copy-svg');
});

test('K2: a sign written with AltGr is the sign', () => {
  const altGr = { ...press('[', 'ctrl', 'alt'), getModifierState: (name: string) => name === 'AltGraph' };
  expect(idFor(altGr, 'page')).toBe('set-start');
  expect(idFor(press('[', 'ctrl', 'alt'), 'page')).toBeNull();
});

test('an open menu or dialog keeps every key', () => {
  for (const pressed of [press('Escape'), press('z', 'ctrl'), press('Delete')])
    expect(idFor(pressed, 'layer')).toBeNull();
});

test('keys are written as the system writes them', () => {
  expect(keysLabel('CmdOrCtrl+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(keysLabel('CmdOrCtrl+Shift+Z', true)).toBe('⌘⇧Z');
  expect(keysLabel('CmdOrCtrl+Plus', false)).toBe('Ctrl++');
  expect(keysLabel('Alt+Left', false)).toBe('Alt+←');
  expect(keysSpoken('CmdOrCtrl+Shift+Left', false)).toBe('Control+Shift+ArrowLeft');
  expect(matchesKeys(press('+', 'ctrl'), 'CmdOrCtrl+Plus', false)).toBe(true);
});
