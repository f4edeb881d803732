/** Starts the app with its window, step by step. */
import { app, dialog, session } from 'electron';
import type { InterfaceLanguage } from '#contract/command-words/index';
import { devServerFrom } from '../host/dev';
import { endWithDesk, holdLock, openDesk, report } from './life';
import { blockForeignRequests, refuseNavigation, refusePermissions } from './lockdown';
import { setMenu } from './menu';
import { connectPages } from './pages';
import { choosePlace, type Place } from './place';
import { registerScheme, servePage } from './scheme';
import { buildPaths, openWindow } from './window';
import { EDITOR_WINDOW, FIGURE_WINDOW } from './window-state';

/** `words` are the arguments of the program, `mainDir` is the folder of its entry. */
export function startApp(words: readonly string[], mainDir: string): void {
  const place = placeOf(words);
  if (!place) return app.exit(2);
  if (!holdLock()) return app.quit();
  app.enableSandbox();
  registerScheme();
  refuseNavigation();
  // Not awaited at the top of the entry: Electron becomes ready only after the entry has been read to its end.
  app
    .whenReady()
    .then(() => open(place, mainDir))
    .catch((error: unknown) => {
      report(error);
      app.exit(1);
    });
}

/** Null when the words of the command line are wrong, which is then said. */
function placeOf(words: readonly string[]): Place | null {
  try {
    return choosePlace(words);
  } catch (error) {
    dialog.showErrorBox('Dateline was started with wrong words', (error as Error).message);
    return null;
  }
}

async function open(place: Place, mainDir: string): Promise<void> {
  const { preload, rendererDir } = buildPaths(mainDir);
  const packaged = app.isPackaged;
  const devServer = packaged ? null : devServerFrom(process.env);
  refusePermissions(session.defaultSession);
  blockForeignRequests(session.defaultSession, devServer);
  const desk = await openDesk(place);
  if (!desk) return;
  servePage({ rendererDir, devServer, findImage: (name) => desk.image(name) });
  endWithDesk(desk);
  const menuIn = (language: InterfaceLanguage) =>
    setMenu({ platform: process.platform, packaged, language, newWindow });
  const { attach } = connectPages({
    desk,
    version: app.getVersion(),
    report,
    setLanguage: menuIn,
    openFigure: (route) => openWindow({ ...shared(), ...FIGURE_WINDOW, statePath: place.figureState, route }),
  });
  const shared = () => ({ preload, packaged, attach });
  const newWindow = () => void openWindow({ ...shared(), ...EDITOR_WINDOW, statePath: place.windowState });
  menuIn('en');
  newWindow();
}
