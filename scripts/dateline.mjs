// npm run dateline -- ARGS: the command line, installed and built if need be.
import './lib/node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at, calledFrom } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
process.exitCode = await run(process.execPath, [at('out', 'main', 'cli.js'), ...process.argv.slice(2)], {
  cwd: calledFrom,
});
