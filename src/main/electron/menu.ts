/** The native menu, made from the list of commands that the page's own menus are made from. */
import { BrowserWindow, Menu, type KeyboardEvent, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandData, type MenuName } from '#contract/commands';
import { pushCommand } from './pages';

type Item = MenuItemConstructorOptions;

const MENUS: Record<MenuName, string> = { file: '&File', edit: '&Edit', event: 'E&vent', view: '&View' };

/** What the system adds to a menu below our commands. */
const NATIVE: Record<MenuName, readonly Item[]> = {
  file: [{ type: 'separator' }, { role: 'quit' }],
  edit: [{ type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }],
  event: [],
  view: [{ type: 'separator' }, { role: 'togglefullscreen' }],
};

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  newWindow(): void;
}

export function menuTemplate({ platform, packaged, newWindow }: MenuOptions): Item[] {
  const windows: Item = { id: 'new-window', label: 'New window', click: newWindow };
  const menus = (Object.keys(MENUS) as MenuName[]).map((name): Item => {
    const own = COMMANDS.filter(({ menu }) => menu === name).flatMap(itemsOf);
    const native = name === 'file' ? [{ type: 'separator' } as const, windows, ...NATIVE.file] : NATIVE[name];
    return { label: MENUS[name], submenu: [...own, ...native] };
  });
  const tools: Item = { label: '&Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } satisfies Item] : []),
    ...menus,
    ...(packaged ? [] : [tools]),
    ...(platform === 'darwin' ? [{ role: 'windowMenu' } satisfies Item] : []),
  ];
}

/**
 * The keys are shown but not registered: the page hears every key first and knows what has the focus. macOS gives
 * the menu those that the page has left alone.
 */
function itemsOf(command: CommandData): Item[] {
  const { id, label, keys, asks, apart } = command;
  const item: Item = {
    id,
    label: asks ? `${label}...` : label,
    registerAccelerator: false,
    ...(keys[0] !== undefined && { accelerator: keys[0] }),
    click: (_item, window, event) => choose(command, window instanceof BrowserWindow ? window : null, event),
  };
  return apart ? [{ type: 'separator' }, item] : [item];
}

/** By its key a command comes here only if the page left the key alone: then it is the text field's. */
function choose({ id, text }: CommandData, window: BrowserWindow | null, event: KeyboardEvent): void {
  if (event.triggeredByAccelerator && text) window?.webContents[text]();
  else pushCommand(window ?? BrowserWindow.getFocusedWindow(), id);
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
