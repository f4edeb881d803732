// npm run dev: the editor with hot reload, in Electron or, where that cannot be, in a browser. The page comes from
// Vite through the host, so that its origin and its guards are the usual ones.
import './lib/node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { build } from './lib/build.mjs';
import { electronFlags, electronRuntime } from './lib/electron.mjs';
import { at, calledFrom, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const code = await build({ silent: true });
if (code === 0) await develop();
else process.exitCode = code;

async function develop() {
  const server = await startVite();
  const { port } = server.httpServer.address();
  const env = { ...process.env, DATELINE_DEV_SERVER: `http://127.0.0.1:${port}` };
  const { path, reason } = await electronRuntime();
  console.log('The page is reloaded as you save; start again after changes to src/main or src/preload.');
  if (reason) console.log(`Dateline opens in a browser: ${reason}.`);
  const args = process.argv.slice(2);
  process.exitCode = path
    ? await run(path, [root, ...electronFlags(), ...args], { cwd: calledFrom, env })
    : await run(process.execPath, [at('out', 'main', 'cli.js'), 'serve', ...args], { cwd: calledFrom, env });
  await server.close();
}

/** Vite's server for the page, with the renderer's part of electron.vite.config.ts. */
async function startVite() {
  const { loadConfigFromFile } = await import('electron-vite');
  const { createServer, mergeConfig } = await import('vite');
  const { config } = await loadConfigFromFile(
    { command: 'serve', mode: 'development' },
    at('electron.vite.config.ts'),
  );
  const local = {
    host: '127.0.0.1',
    port: 5173,
    hmr: { host: '127.0.0.1', protocol: 'ws', clientPort: 5173 },
  };
  const server = await createServer(mergeConfig(config.renderer, { configFile: false, server: local }));
  await server.listen();
  return server;
}
