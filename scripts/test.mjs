// npm test: every check, in the order of how soon it tells something. Stops at the first step that fails.
import './lib/node.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { browserHere, findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { electronPath, noDisplay } from './lib/electron.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';
import { countTests, summary } from './lib/summary.mjs';

const tool = (...parts) => at('node_modules', ...parts);
const PROJECTS = ['src/core', 'src/contract', 'src/main', 'src/preload', 'src/renderer', 'tests'];
const REPORTS = at('.cache', 'reports');

/** Each resolves with an exit code. */
const STEPS = [
  ['format', () => runTool(tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.'])],
  ['types', types],
  ['lint', () => runTool(tool('oxlint', 'bin', 'oxlint'), ['--type-aware', '--deny-warnings'])],
  ['layers', () => runTool(at('scripts', 'layers.mjs'), [])],
  ['unit, contract and figure tests', () => vitest('vitest.config.ts', 'unit')],
  ['build', () => build({ silent: true })],
  ['end-to-end tests', endToEnd],
];

async function types() {
  for (const project of PROJECTS) {
    const code = await runTool(tool('typescript', 'bin', 'tsc'), ['-p', at(project)]);
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs Vitest; its report is kept to be counted at the end. */
function vitest(config, name, env = process.env) {
  const report = `--outputFile.json=${at('.cache', 'reports', `${name}.json`)}`;
  const args = ['run', '--config', at(config), '--reporter=default', '--reporter=json', report];
  return runTool(tool('vitest', 'vitest.mjs'), args, { env });
}

/** The same specs run in Electron where its runtime is here already and there is a display, else in a browser. */
async function endToEnd() {
  const electron = noDisplay() === null ? electronPath() : null;
  // Figures are opened in a browser in either case, where there is one.
  const browser = electron ? browserHere() : await findBrowser();
  console.log(electron ? 'in Electron' : `in the browser ${browser}`);
  const env = { ...process.env, DATELINE_E2E_ELECTRON: electron ?? '', DATELINE_BROWSER: browser };
  return vitest('vitest.e2e.config.ts', 'e2e', env);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function perform() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  await ensureInstalled();
  for (const [name, step] of STEPS) {
    console.log(`\n== ${name}`);
    const since = performance.now();
    const code = await step().catch((error) => {
      console.error(error.message);
      return 1;
    });
    console.log(`== ${name}: ${code === 0 ? 'good' : 'FAILED'} (${seconds(since)})`);
    if (code !== 0) return name;
  }
  return null;
}

const failed = await perform();
console.log(`\n${summary(failed, countTests(REPORTS))}`);
process.exitCode = failed ? 1 : 0;
