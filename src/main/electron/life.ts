/** The app's life: one instance per library, one desk, and an end that waits for it. */
import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, dialog } from 'electron';
import { createDesk, type Desk } from '#desk/desk';
import type { Place } from './place';

/** Makes a second start show the window of the first; false: this is the second, and it is to end. */
export function holdLock(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
}

/** Opens the desk. A library that cannot be opened is said in words, and the app ends with code 1. */
export async function openDesk({ library, resources }: Place): Promise<Desk | null> {
  try {
    return await createDesk({
      libraryPath: library,
      resources,
      now: () => Date.now(),
      newId: () => randomUUID(),
      report,
    });
  } catch (error) {
    dialog.showErrorBox('Dateline cannot open its library', `${library}\n\n${(error as Error).message}`);
    app.exit(1);
    return null;
  }
}

/** The longest that quitting waits for the desk, in ms. Each edit is on disk when it is answered, so none can be lost. */
const PATIENCE = 5_000;

/** Closing the last window ends the app, on every system; the desk is closed before the process ends. */
export function endWithDesk(desk: Desk): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([desk.close().catch(report), late]).then(() => {
      state = 'closed';
      app.quit();
    });
  });
}

/** Bugs go to standard error. */
export function report(error: unknown): void {
  console.error(error);
}
