// npm run dateline -- ARGS: the command line, installed and built if need be.
import './lib/node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
// The folder that the user called from: npm itself has gone to the project's.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await run(process.execPath, [at('out', 'main', 'cli.js'), ...process.argv.slice(2)], {
  cwd,
});
