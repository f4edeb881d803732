/**
 * What every host must know of the user's commands: names, menus and keys; their words stand in command-words. What a command does, and when it
 * can be done, is its record in the renderer; the native menu, the toolbar and the palette share this list.
 */

export type MenuName = 'file' | 'edit' | 'event' | 'view';

/** What a text field does with the same keys. While a field has the focus, the keys belong to the field. */
export type TextAction = 'undo' | 'redo' | 'delete' | 'selectAll';

export interface CommandData {
  readonly id: string;
  /** In the notation of Electron's accelerators (`CmdOrCtrl+Shift+Z`); the first is the one that is shown. */
  readonly keys: readonly string[];
  /** The menu that it stands in; null for keys only. */
  readonly menu: MenuName | null;
  /** The command asks something before it acts. */
  readonly asks?: boolean;
  /** A line is drawn above it in the menu. */
  readonly apart?: boolean;
  readonly text?: TextAction;
}

export const COMMANDS = [
  { id: 'new-timeline', keys: ['CmdOrCtrl+N'], menu: 'file' },
  { id: 'show-library', keys: ['CmdOrCtrl+L'], menu: 'file' },
  { id: 'import', keys: ['CmdOrCtrl+O'], menu: 'file', asks: true, apart: true },
  { id: 'export', keys: ['CmdOrCtrl+E'], menu: 'file', asks: true },
  { id: 'copy-image', keys: ['CmdOrCtrl+Shift+C'], menu: 'file', apart: true },
  { id: 'copy-svg', keys: ['CmdOrCtrl+Alt+C'], menu: 'file' },
  { id: 'undo', keys: ['CmdOrCtrl+Z'], menu: 'edit', text: 'undo' },
  { id: 'redo', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], menu: 'edit', text: 'redo' },
  { id: 'find', keys: ['CmdOrCtrl+F'], menu: 'edit', asks: true },
  { id: 'select-all', keys: ['CmdOrCtrl+A'], menu: 'event', text: 'selectAll' },
  { id: 'deselect', keys: ['Escape'], menu: 'event' },
  { id: 'add-event', keys: ['CmdOrCtrl+Shift+N'], menu: 'event', apart: true },
  { id: 'duplicate-event', keys: ['CmdOrCtrl+D'], menu: 'event' },
  { id: 'delete', keys: ['Delete', 'Backspace'], menu: 'event', text: 'delete' },
  { id: 'zoom-in', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='], menu: 'view' },
  { id: 'zoom-out', keys: ['CmdOrCtrl+-'], menu: 'view' },
  { id: 'fit', keys: ['CmdOrCtrl+0'], menu: 'view' },
  { id: 'house-styles', keys: [], menu: 'view', asks: true, apart: true },
  { id: 'toggle-theme', keys: [], menu: 'view', apart: true },
  { id: 'settings', keys: ['CmdOrCtrl+,'], menu: 'view', asks: true },
] as const satisfies readonly CommandData[];

export type CommandId = (typeof COMMANDS)[number]['id'];
