// Finds a browser for the end-to-end tests, or gets one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at } from './paths.mjs';
import { capture, run } from './run.mjs';

/** Where systems install browsers that Playwright can drive. */
const INSTALLED = {
  // The first has no window, and so the least to do.
  linux: [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Every path that an installed browser could have, the likeliest first. */
export function candidates(platform = process.platform, env = process.env) {
  const names = INSTALLED[platform] ?? INSTALLED.linux;
  if (platform === 'darwin') return names;
  const folders =
    platform === 'win32'
      ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      : (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** The path of a browser that is here already, or ''. */
export function browserHere() {
  return process.env.DATELINE_BROWSER || (candidates().find(existsSync) ?? '');
}

/** The browser's path: named by DATELINE_BROWSER, installed, Playwright's own, downloaded, or Debian's package. */
export async function findBrowser() {
  const named = process.env.DATELINE_BROWSER;
  if (named && !existsSync(named)) throw new Error(`DATELINE_BROWSER names ${named}, which is not there.`);
  const found = named ?? candidates().find(existsSync) ?? (await playwrights());
  return found ?? (await download()) ?? (await fromDebian()) ?? refuse();
}

/** The browser in Playwright's own cache, if it is there. */
async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function download() {
  console.log('No browser is installed; downloading Chromium for the tests ...');
  const cli = at('node_modules', 'playwright', 'cli.js');
  const code = await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 10 * 60_000 });
  return code === 0 ? playwrights() : undefined;
}

/** Only where it can be had without a question: Debian or Ubuntu, as root. */
async function fromDebian() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("That did not work; installing the system's own Chromium ...");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await capture('apt-get', ['update', '-q'], { env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const code = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
    if (code === 0) return candidates().find(existsSync);
  }
  return undefined;
}

function refuse() {
  throw new Error(
    'The end-to-end tests need a browser: install Chrome, Chromium or Edge, or set DATELINE_BROWSER to the path of one.',
  );
}
