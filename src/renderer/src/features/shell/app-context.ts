import { createContext, useContext } from 'react';
import type { App } from './app';

export const AppContext = createContext<App | null>(null);

/** The app around a component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('a component was drawn outside the app');
  return app;
}
