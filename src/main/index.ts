/** Electron's entry. */
import { app } from 'electron';
import { startApp } from './electron/start';
import { wordsOf } from './electron/place';

startApp(wordsOf(process.argv, app.isPackaged), import.meta.dirname);
