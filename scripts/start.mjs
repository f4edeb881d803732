// npm start: installs, builds, and opens the editor in Electron, or where that cannot be, in a browser.
import './lib/node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { electronFlags, electronRuntime } from './lib/electron.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at, calledFrom, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { HELP, parseStart } from './lib/start-options.mjs';

/** Exit codes of an end that was wished for: its own, and those of the signals that we pass on. */
const WISHED = new Set([0, 129, 130, 143]);

const options = parseStart(process.argv.slice(2));
if (options.help) console.log(HELP);
else if (options.error) fail(options.error);
else await start();

async function start() {
  await ensureInstalled();
  await ensureBuilt();
  const runtime = options.web
    ? { reason: 'it was asked for' }
    : await electronRuntime({ retry: options.retry });
  process.exitCode = runtime.path ? await openWindow(runtime.path) : await serve(runtime.reason);
}

/** A window cannot be had where the display does not answer, or a library of the system is missing: it ends at once. */
async function openWindow(path) {
  const since = performance.now();
  const code = await openElectron(path);
  if (WISHED.has(code) || performance.now() - since > 10_000) return code;
  return serve(`Electron ended at once with code ${code}`);
}

function openElectron(path) {
  const flags = electronFlags();
  if (flags.length > 0) console.log('Running as root: Electron is started without its sandbox.');
  console.log('Opening Dateline. Close its window, or press Ctrl-C here, to end it.');
  // Electron would be plain Node with this variable set, as it is in the terminals of some editors.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run(path, [root, ...flags, ...options.library], { cwd: calledFrom, env });
}

function serve(reason) {
  console.log(`Dateline opens in a browser: ${reason}.`);
  const args = ['serve', ...options.library, ...options.serve];
  return run(process.execPath, [at('out', 'main', 'cli.js'), ...args], { cwd: calledFrom });
}

function fail(sentence) {
  console.error(`${sentence}\n\n${HELP}`);
  process.exitCode = 2;
}
