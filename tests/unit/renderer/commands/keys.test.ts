import { expect, test } from 'vitest';
import { COMMANDS } from '#contract/commands';
import { ALL_COMMANDS, commandOf } from '../../../../src/renderer/src/commands/all';
import { commandFor, type FocusKind } from '../../../../src/renderer/src/commands/dispatch';
import { keysLabel, matchesKeys, type KeyPress } from '../../../../src/renderer/src/commands/keys';

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

test('no two commands have the same keys', () => {
  const keys = COMMANDS.flatMap((command) => command.keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  [press('z', 'ctrl'), 'undo'],
  [press('Z', 'ctrl', 'shift'), 'redo'],
  [press('y', 'ctrl'), 'redo'],
  [press('+', 'ctrl', 'shift'), 'zoom-in'],
  [press('=', 'ctrl'), 'zoom-in'],
  [press('Delete'), 'delete'],
  [press('Escape'), 'deselect'],
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
  ])
    expect(idFor(kept, 'text')).toBeNull();
  expect(idFor(press('e', 'ctrl'), 'text')).toBe('export');
});

test('Delete on a button deletes no event; undo works there', () => {
  expect(idFor(press('Backspace'), 'control')).toBeNull();
  expect(idFor(press('z', 'ctrl'), 'control')).toBe('undo');
  expect(idFor(press('Escape'), 'control')).toBe('deselect');
});

test('an open menu or dialog keeps every key', () => {
  for (const pressed of [press('Escape'), press('z', 'ctrl'), press('Delete')])
    expect(idFor(pressed, 'layer')).toBeNull();
});

test('keys are written as the system writes them', () => {
  expect(keysLabel('CmdOrCtrl+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(keysLabel('CmdOrCtrl+Shift+Z', true)).toBe('⌘⇧Z');
  expect(keysLabel('CmdOrCtrl+Plus', false)).toBe('Ctrl++');
  expect(matchesKeys(press('+', 'ctrl'), 'CmdOrCtrl+Plus', false)).toBe(true);
});
