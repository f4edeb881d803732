/** The native menu, made from the list of commands that the page's own menus are made from. */
import { BrowserWindow, Menu, type KeyboardEvent, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandId, type CommandData, type MenuName } from '#contract/commands';
import { COMMAND_WORDS, type InterfaceLanguage } from '#contract/command-words/index';
import type { CommandWords } from '#contract/command-words/types';
import { pushCommand } from './pages';

type Item = MenuItemConstructorOptions;

/** What the system adds to a menu below our commands. */
function nativeItems(menu: MenuName, { native }: CommandWords, newWindow: () => void): Item[] {
  const apart: Item = { type: 'separator' };
  if (menu === 'file')
    return [
      apart,
      { id: 'new-window', label: native.newWindow, click: newWindow },
      apart,
      { role: 'quit', label: native.quit },
    ];
  return menu === 'view' ? [apart, { role: 'togglefullscreen', label: native.fullScreen }] : [];
}

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  readonly language: InterfaceLanguage;
  newWindow(): void;
}

export function menuTemplate({ platform, packaged, language, newWindow }: MenuOptions): Item[] {
  const words = COMMAND_WORDS[language];
  const menus = (Object.keys(words.menus) as MenuName[]).map((name): Item => {
    const own = COMMANDS.filter(({ menu }) => menu === name).flatMap((data) =>
      itemsOf(data, words.commands[data.id], platform),
    );
    return { label: `&${words.menus[name]}`, submenu: [...own, ...nativeItems(name, words, newWindow)] };
  });
  const tools: Item = {
    label: words.native.develop,
    submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
  };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } satisfies Item] : []),
    ...menus,
    ...(packaged ? [] : [tools]),
    ...(platform === 'darwin' ? [{ role: 'windowMenu' } satisfies Item] : []),
  ];
}

/**
 * The keys are shown but not registered: the page hears every key first and knows what has the focus. macOS gives
 * the menu those that the page has left alone; so keys that move a cursor or write a sign in a text field are not
 * told to the menu there.
 */
function itemsOf(command: CommandData & { id: CommandId }, label: string, platform: NodeJS.Platform): Item[] {
  const { id, keys, asks, apart } = command;
  const isText = !/^(CmdOrCtrl\+|F\d)/.test(keys[0]) && command.text === undefined;
  const item: Item = {
    id,
    label: asks ? `${label}...` : label,
    registerAccelerator: false,
    ...(!(platform === 'darwin' && isText) && { accelerator: keys[0] }),
    click: (_item, window, event) => choose(command, window instanceof BrowserWindow ? window : null, event),
  };
  return apart ? [{ type: 'separator' }, item] : [item];
}

/** What the page hears of as an event that may look at the clipboard; it decides whether events or words are meant. */
const CLIPBOARD = new Set(['cut', 'copy', 'paste']);

/** By its key a command comes here only if the page left the key alone: then it is the text field's. */
function choose({ id, text }: CommandData, window: BrowserWindow | null, event: KeyboardEvent): void {
  if (text && (event.triggeredByAccelerator || CLIPBOARD.has(text))) window?.webContents[text]();
  else pushCommand(window ?? BrowserWindow.getFocusedWindow(), id);
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
