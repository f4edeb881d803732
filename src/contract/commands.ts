/**
 * What every host must know of the user's commands: names, menus and keys; their words stand in command-words. What a command does, and when it
 * can be done, is its record in the renderer; the native menu, the toolbar and the palette share this list.
 */

export type MenuName = 'file' | 'edit' | 'event' | 'go' | 'view' | 'help';

/** What a text field does with the same keys. While a field has the focus, the keys belong to the field. */
export type TextAction = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll';

export interface CommandData {
  readonly id: string;
  /** In the notation of Electron's accelerators (`CmdOrCtrl+Shift+Z`), at least one (K1); the first that the host can take is shown. */
  readonly keys: readonly [string, ...string[]];
  readonly menu: MenuName;
  /** The command asks something before it acts. */
  readonly asks?: boolean;
  /** A line is drawn above it in the menu. */
  readonly apart?: boolean;
  readonly text?: TextAction;
  /** A key that is held down does it again and again. */
  readonly repeats?: boolean;
}

// prettier-ignore
export const COMMANDS = [
  { id: 'new-timeline', keys: ['CmdOrCtrl+N', 'CmdOrCtrl+Alt+N'], menu: 'file' },
  { id: 'show-library', keys: ['CmdOrCtrl+L'], menu: 'file' },
  { id: 'import', keys: ['CmdOrCtrl+O'], menu: 'file', asks: true, apart: true },
  { id: 'export', keys: ['CmdOrCtrl+E'], menu: 'file', asks: true },
  { id: 'copy-image', keys: ['CmdOrCtrl+Shift+C'], menu: 'file', apart: true },
  { id: 'copy-svg', keys: ['CmdOrCtrl+Alt+C'], menu: 'file' },
  { id: 'undo', keys: ['CmdOrCtrl+Z'], menu: 'edit', text: 'undo', repeats: true },
  { id: 'redo', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], menu: 'edit', text: 'redo', repeats: true },
  { id: 'cut', keys: ['CmdOrCtrl+X', 'Shift+Delete'], menu: 'edit', text: 'cut', apart: true },
  { id: 'copy', keys: ['CmdOrCtrl+C', 'CmdOrCtrl+Insert'], menu: 'edit', text: 'copy' },
  { id: 'paste', keys: ['CmdOrCtrl+V', 'Shift+Insert'], menu: 'edit', text: 'paste' },
  { id: 'history', keys: ['CmdOrCtrl+J'], menu: 'edit', apart: true },
  { id: 'name-version', keys: ['CmdOrCtrl+S'], menu: 'edit', asks: true },
  { id: 'find', keys: ['CmdOrCtrl+F'], menu: 'edit', asks: true, apart: true },
  { id: 'select-all', keys: ['CmdOrCtrl+A'], menu: 'event', text: 'selectAll' },
  { id: 'deselect', keys: ['Escape'], menu: 'event' },
  { id: 'add-event', keys: ['CmdOrCtrl+Shift+N', 'CmdOrCtrl+Shift+E', 'Insert'], menu: 'event', apart: true },
  { id: 'duplicate-event', keys: ['CmdOrCtrl+D'], menu: 'event' },
  { id: 'write-headline', keys: ['F2', 'Enter'], menu: 'event' },
  { id: 'toggle-lock', keys: ['CmdOrCtrl+Shift+K'], menu: 'event' },
  { id: 'delete', keys: ['Delete', 'Backspace'], menu: 'event', text: 'delete' },
  { id: 'add-track', keys: ['Alt+Insert', 'CmdOrCtrl+Shift+Y'], menu: 'event' },
  { id: 'set-start', keys: ['['], menu: 'event', apart: true },
  { id: 'set-end', keys: [']'], menu: 'event' },
  { id: 'move-earlier', keys: ['Alt+Left'], menu: 'event', apart: true, repeats: true },
  { id: 'move-later', keys: ['Alt+Right'], menu: 'event', repeats: true },
  { id: 'move-far-earlier', keys: ['Alt+Shift+Left'], menu: 'event', repeats: true },
  { id: 'move-far-later', keys: ['Alt+Shift+Right'], menu: 'event', repeats: true },
  { id: 'move-up', keys: ['Alt+Up'], menu: 'event', repeats: true },
  { id: 'move-down', keys: ['Alt+Down'], menu: 'event', repeats: true },
  { id: 'go-next', keys: ['Right'], menu: 'go', repeats: true },
  { id: 'go-previous', keys: ['Left'], menu: 'go', repeats: true },
  { id: 'go-above', keys: ['Up'], menu: 'go', repeats: true },
  { id: 'go-below', keys: ['Down'], menu: 'go', repeats: true },
  { id: 'go-first', keys: ['Home'], menu: 'go' },
  { id: 'go-last', keys: ['End'], menu: 'go' },
  { id: 'go-very-first', keys: ['CmdOrCtrl+Home'], menu: 'go' },
  { id: 'go-very-last', keys: ['CmdOrCtrl+End'], menu: 'go' },
  { id: 'extend-next', keys: ['Shift+Right'], menu: 'go', apart: true, repeats: true },
  { id: 'extend-previous', keys: ['Shift+Left'], menu: 'go', repeats: true },
  { id: 'extend-above', keys: ['Shift+Up'], menu: 'go', repeats: true },
  { id: 'extend-below', keys: ['Shift+Down'], menu: 'go', repeats: true },
  { id: 'zoom-in', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'Plus', '='], menu: 'view', repeats: true },
  { id: 'zoom-out', keys: ['CmdOrCtrl+-', '-'], menu: 'view', repeats: true },
  { id: 'fit', keys: ['CmdOrCtrl+0', '0'], menu: 'view' },
  { id: 'toggle-list', keys: ['CmdOrCtrl+B'], menu: 'view', apart: true },
  { id: 'toggle-inspector', keys: ['CmdOrCtrl+I'], menu: 'view' },
  { id: 'figure-below', keys: ['CmdOrCtrl+Alt+B'], menu: 'view', apart: true },
  { id: 'figure-beside', keys: ['CmdOrCtrl+Alt+R'], menu: 'view' },
  { id: 'figure-window', keys: ['CmdOrCtrl+Alt+F'], menu: 'view' },
  { id: 'figure-zoom', keys: ['CmdOrCtrl+Alt+P'], menu: 'view' },
  { id: 'measure-screen', keys: ['CmdOrCtrl+Alt+M'], menu: 'view', asks: true },
  { id: 'house-styles', keys: ['CmdOrCtrl+Shift+H'], menu: 'view', asks: true, apart: true },
  { id: 'toggle-theme', keys: ['CmdOrCtrl+Shift+L'], menu: 'view', apart: true },
  { id: 'settings', keys: ['CmdOrCtrl+,'], menu: 'view', asks: true },
  { id: 'palette', keys: ['CmdOrCtrl+K', 'CmdOrCtrl+Shift+P'], menu: 'help', asks: true },
  { id: 'shortcuts', keys: ['F1', '?'], menu: 'help' },
] as const satisfies readonly CommandData[];

/** Keys that a browser keeps for itself, whatever a page says; a command that has one of them has another, too (K1). */
export const TAKEN_BY_BROWSERS: readonly string[] = ['N', 'T', 'W'].flatMap((key) => [
  `CmdOrCtrl+${key}`,
  `CmdOrCtrl+Shift+${key}`,
]);

export type CommandId = (typeof COMMANDS)[number]['id'];
