// Installs when what is in node_modules is not what package-lock.json asks for.
import { existsSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { capture, run } from './run.mjs';

const LOCK = at('package-lock.json');
/** npm's own record of what it has installed. */
const INSTALLED = at('node_modules', '.package-lock.json');
const NATIVE = ['sqlite3', '@resvg/resvg-js'];

/** Runs npm, the same that runs us if one does. */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Whether every package of the lock file is there in its version; parts for other platforms may be missing. */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true;
    const got = installed.packages[path];
    return got?.version === wanted.version && got?.integrity === wanted.integrity;
  });
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} });

/** Installs what is missing, and makes sure that the native modules load. Ends the process if it cannot. */
export async function ensureInstalled() {
  if (!isInstalled(readJson(LOCK), readJson(INSTALLED))) {
    console.log('Installing what Dateline needs ...');
    const code = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) fail('npm ci failed; what it printed above says why.');
  }
  for (const name of await broken()) await rebuild(name);
}

/** The native modules that do not load. All are tried at once first: that is the usual case, and quick. */
async function broken() {
  if (await loads(NATIVE)) return [];
  const each = await Promise.all(NATIVE.map(async (name) => [name, await loads([name])]));
  return each.filter(([, good]) => !good).map(([name]) => name);
}

async function loads(names) {
  const code = names.map((name) => `require(${JSON.stringify(name)});`).join('');
  return (await capture(process.execPath, ['-e', code])).code === 0;
}

async function rebuild(name) {
  console.log(`${name} does not load here; building it anew ...`);
  const code = await npm(['rebuild', name, '--foreground-scripts']);
  if (code !== 0 || !(await loads([name])))
    fail(`${name} could not be built: install a C++ compiler, make and Python 3, and run this again.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
