/** Electron's entry: the app with its window or, when it is called with a word of the command line, that. */
import { app } from 'electron';
import { isCommand, runCli } from './cli/main';
import { wordsOf } from './electron/place';
import { startApp } from './electron/start';

const words = wordsOf(process.argv, app.isPackaged);

// Awaited at the top: Electron looks for a display only after the entry has been read to its end.
if (isCommand(words[0])) {
  const code = await runCli(words);
  // Ending the process cuts off what a pipe has not taken yet.
  await new Promise((written) => process.stdout.write('', written));
  process.exit(code);
}
startApp(words, import.meta.dirname);
