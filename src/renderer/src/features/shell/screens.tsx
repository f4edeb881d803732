/** The screens, each with code of its own: who opens a timeline need not wait for the library. */
import type { ReactNode } from 'react';
import { lazily } from '../../ui/lazily';
import type { Route } from './route';
import { StartScreen } from './StartScreen';

const EditorScreen = lazily(async () => (await import('../editor/EditorScreen')).EditorScreen);
const LibraryScreen = lazily(async () => (await import('../library/LibraryScreen')).LibraryScreen);
const FigureScreen = lazily(async () => (await import('../figure-window/FigureScreen')).FigureScreen);

/** The code that a route needs, while the desk is still being reached; the start leads to a timeline nearly always. */
const FIRST = { start: EditorScreen, timeline: EditorScreen, library: LibraryScreen, figure: FigureScreen };

export function fetchScreen({ screen }: Route): void {
  // Where it fails, drawing it says so.
  FIRST[screen].fetch().catch(() => undefined);
}

export function screenOf(route: Route): ReactNode {
  if (route.screen === 'start') return <StartScreen />;
  if (route.screen === 'library') return <LibraryScreen />;
  if (route.screen === 'figure') return <FigureScreen key={route.id} id={route.id} />;
  return <EditorScreen key={route.id} id={route.id} event={route.event} />;
}
