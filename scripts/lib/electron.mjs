// Finds Electron's runtime, or gets it; says why when it cannot be used.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at } from './paths.mjs';
import { capture } from './run.mjs';

const PACKAGE = at('node_modules', 'electron');
const FAILED = at('.cache', 'electron-failed.json');
/** ms: how long a download may take, and how long a failed one is not tried again. */
const PATIENCE = 3 * 60_000;
const REMEMBERED = 6 * 60 * 60_000;

/** The path of the runtime if it is there; Electron writes its name only when the whole of it has been unpacked. */
export function electronPath() {
  const name = join(PACKAGE, 'path.txt');
  if (!existsSync(name)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(PACKAGE, 'dist');
  const path = join(folder, readFileSync(name, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** Why there can be no window on this machine; null if there can. */
export function noDisplay(platform = process.platform, env = process.env) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return null;
  return 'there is no display';
}

/** Electron refuses to run as root with its sandbox on. */
export function electronFlags(platform = process.platform, uid = process.getuid?.()) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
}

/** Resolves with { path } of the runtime, or { reason } why there is none. `retry` tries again what has failed lately. */
export async function electronRuntime({ retry = false } = {}) {
  const reason = process.env.DATELINE_HOST === 'web' ? 'DATELINE_HOST asks for it' : noDisplay();
  if (reason) return { reason };
  const path = electronPath();
  if (path) return { path };
  if (!retry && failedLately()) return { reason: "Electron's runtime could not be downloaded" };
  return download();
}

async function download() {
  console.log("Downloading Electron's runtime, once (at most three minutes) ...");
  const { code, output } = await capture(process.execPath, [join(PACKAGE, 'install.js')], {
    timeout: PATIENCE,
  });
  const path = electronPath();
  if (code === 0 && path) {
    rmSync(FAILED, { force: true });
    return { path };
  }
  remember();
  return { reason: `Electron's runtime could not be downloaded (${firstLine(output)})` };
}

const version = () => JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;

function remember() {
  mkdirSync(dirname(FAILED), { recursive: true });
  writeFileSync(FAILED, JSON.stringify({ version: version(), at: Date.now() }));
}

function failedLately() {
  try {
    const failed = JSON.parse(readFileSync(FAILED, 'utf8'));
    return failed.version === version() && Date.now() - failed.at < REMEMBERED;
  } catch {
    return false;
  }
}

/** What went wrong, in one line. */
export function firstLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const line = lines.find((each) => /error|E[A-Z]{4,}/i.test(each)) ?? lines.find(Boolean);
  return line ? line.replace(/^\w*Error:\s*/, '').slice(0, 160) : 'it took too long';
}
