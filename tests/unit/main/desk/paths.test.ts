import { expect, test } from 'vitest';
import { defaultLibraryPath, userDataFolder } from '#desk/paths';

test.each([
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/ann', '/data/dateline'],
  ['linux', {}, '/home/ann', '/home/ann/.local/share/dateline'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/ann', '/home/ann/.local/share/dateline'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ann', '/home/ann/.local/share/dateline'],
  ['darwin', {}, '/Users/ann', '/Users/ann/Library/Application Support/Dateline'],
  ['win32', { APPDATA: 'D:\\Roam' }, 'C:\\Users\\ann', 'D:\\Roam\\Dateline'],
  ['win32', {}, 'C:\\Users\\ann', 'C:\\Users\\ann\\AppData\\Roaming\\Dateline'],
])('on %s with %j in %s, data lies in %s', (platform, env, home, folder) => {
  expect(userDataFolder({ platform, env, home })).toBe(folder);
  const separator = platform === 'win32' ? '\\' : '/';
  expect(defaultLibraryPath({ platform, env, home })).toBe(`${folder}${separator}library.sqlite`);
});

test("this machine's folder ends in the program's name", () => {
  expect(userDataFolder().toLowerCase()).toMatch(/dateline$/);
});
