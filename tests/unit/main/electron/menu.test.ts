import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { FakeWindow, electron } from '../../../helpers/fake-electron';
import { COMMANDS } from '#contract/commands';
import { COMMAND_WORDS } from '#contract/command-words/index';
import { menuTemplate, setMenu } from '../../../../src/main/electron/menu';

vi.mock('electron', async () => (await import('../../../helpers/fake-electron')).electron);

type Item = MenuItemConstructorOptions;
const inside = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const newWindow = vi.fn();
const template = (platform: NodeJS.Platform, packaged = true) =>
  menuTemplate({ platform, packaged, language: 'en', newWindow });
const itemsOf = (platform: NodeJS.Platform): Item[] => template(platform).flatMap(inside);

describe('the native menu', () => {
  it('holds every command that names a menu, with its words and keys', () => {
    const items = itemsOf('linux');
    for (const command of COMMANDS) {
      const item = items.find(({ id }) => id === command.id);
      expect(item?.label?.replace('...', ''), command.id).toBe(COMMAND_WORDS.en.commands[command.id]);
      expect(item?.accelerator).toBe(command.keys[0]);
    }
  });

  it('has no bare keys on macOS, where they would be missing in text fields', () => {
    const bare = itemsOf('darwin').filter(
      ({ accelerator }) => accelerator && !accelerator.startsWith('CmdOrCtrl'),
    );
    expect(bare.map(({ id }) => id)).toEqual(['write-headline', 'delete', 'shortcuts']);
  });

  it('leaves the keys to the page', () => {
    expect(
      itemsOf('linux')
        .filter(({ accelerator }) => accelerator)
        .every((item) => item.registerAccelerator === false),
    ).toBe(true);
  });

  it('has the tools of developers only while developing', () => {
    const roles = (packaged: boolean) =>
      template('linux', packaged).flatMap((menu) => inside(menu).map(({ role }) => role));
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('is as macOS has it there', () => {
    const roles = template('darwin').map(({ role }) => role);
    expect(roles[0]).toBe('appMenu');
    expect(roles.at(-1)).toBe('windowMenu');
  });

  it('asks the page to run what is clicked', () => {
    const window = new FakeWindow();
    const undo = itemsOf('linux').find(({ id }) => id === 'undo');
    undo?.click?.({} as never, window as never, {});
    expect(window.webContents.sent).toEqual(['{"push":"host/command","payload":{"id":"undo"}}']);
  });

  it('opens a second window', () => {
    itemsOf('linux')
      .find(({ id }) => id === 'new-window')
      ?.click?.({} as never, undefined, {});
    expect(newWindow).toHaveBeenCalledOnce();
  });

  it('gives a key that the page has left alone to the text field', () => {
    const window = new FakeWindow();
    const byKey = { triggeredByAccelerator: true };
    for (const id of ['undo', 'redo', 'delete', 'select-all', 'export'])
      itemsOf('darwin')
        .find((item) => item.id === id)
        ?.click?.({} as never, window as never, byKey);
    const { undo, redo, delete: remove, selectAll, sent } = window.webContents;
    for (const action of [undo, redo, remove, selectAll]) expect(action).toHaveBeenCalledOnce();
    expect(sent).toEqual(['{"push":"host/command","payload":{"id":"export"}}']);
  });

  it('is set', () => {
    setMenu({ platform: 'linux', packaged: true, language: 'uk', newWindow });
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });
});
