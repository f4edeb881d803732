// npm run build: everything into out/.
import './lib/node.mjs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
process.exitCode = await build();
