import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where a user's data lies; a program takes the defaults. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder of Dateline's data by each system's custom: XDG base directories, Application Support, AppData. */
export function userDataFolder(machine: Machine = thisMachine()): string {
  const { platform, env, home } = machine;
  if (platform === 'win32')
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Dateline');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Dateline');
  // The XDG specification has a relative path ignored.
  const data = env.XDG_DATA_HOME;
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'dateline');
}

/** Where the library lies when nobody says otherwise. */
export function defaultLibraryPath(machine: Machine = thisMachine()): string {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  return join(userDataFolder(machine), 'library.sqlite');
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir() };
}
