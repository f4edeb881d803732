// Child processes: started with the project's folder as theirs, told of our signals, and waited for.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with our terminal and resolves with its exit code when it has ended. A signal that we get is
 * passed on, and we live until the child has ended by itself.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const pass = passSignals(child);
  try {
    return await ended(child);
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}

/** Runs a program in silence. Resolves with its exit code and all that it wrote; code 127 if it could not start. */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const pass = passSignals(child);
  try {
    return { code: await ended(child), output };
  } catch (error) {
    return { code: 127, output: error.message };
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}

/** Runs one of the tools that npm installed, by its file; so it works without a shell, on Windows too. */
export const runTool = (file, args, options) => run(process.execPath, [file, ...args], options);

/** Ctrl-C in a terminal reaches the whole group, the child too; a second one would cut its cleaning up short. */
function passSignals(child) {
  const pass = (signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return pass;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
