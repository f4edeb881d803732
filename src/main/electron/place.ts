/** Where this run of the app has its library, its resources and Electron's own files. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { defaultLibraryPath, userDataFolder } from '#desk/paths';

export interface Place {
  readonly library: string;
  /** Fonts in it are read by native code, which cannot look inside an archive. */
  readonly resources: string;
  readonly windowState: string;
  /** The same for the window of the figure. */
  readonly figureState: string;
}

/** The words after the program's name; an app that is not packaged has its own folder before them. */
export function wordsOf(argv: readonly string[], packaged: boolean): string[] {
  return argv.slice(packaged ? 1 : 2);
}

/**
 * The value of `--library PATH` or `--library=PATH`; null if it is not there. Throws when the path is missing: opening
 * another library than the one that was meant would be worse.
 */
export function libraryOf(words: readonly string[]): string | null {
  const index = words.findIndex((word) => word === '--library' || word.startsWith('--library='));
  if (index < 0) return null;
  const path = words[index]?.slice('--library='.length) || words[index + 1];
  if (!path || path.startsWith('--')) throw new Error('--library: give the path of a library after it');
  return path;
}

/** Electron's own folder for a library: each library has one, so each can have one running app, which holds its lock. */
export function electronFolder(library: string, isDefault: boolean): string {
  const name = isDefault ? 'app' : `app-${createHash('sha256').update(library).digest('hex').slice(0, 16)}`;
  return join(userDataFolder(), name);
}

/** Settles the folders of this run; must be called before the app is ready. */
export function choosePlace(words: readonly string[]): Place {
  const asked = libraryOf(words);
  const library = asked ? resolve(asked) : defaultLibraryPath();
  const folder = electronFolder(library, library === defaultLibraryPath());
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  return {
    library,
    resources: join(app.getAppPath().replace(/app\.asar$/, 'app.asar.unpacked'), 'resources'),
    windowState: join(folder, 'window.json'),
    figureState: join(folder, 'figure-window.json'),
  };
}
