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
  const stop = passSignals(child);
  try {
    return await ended(child);
  } finally {
    stop();
  }
}

/** Runs a program in silence. Resolves with its exit code and all that it wrote; code 127 if it could not start. */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const stop = passSignals(child);
  try {
    return { code: await ended(child), output };
  } catch (error) {
    return { code: 127, output: error.message };
  } finally {
    stop();
  }
}

/** Runs one of the tools that npm installed, by its file; so it works without a shell, on Windows too. */
export const runTool = (file, args, options) => run(process.execPath, [file, ...args], options);

/**
 * Passes our signals on. Ctrl-C in a terminal, and its closing, reach the whole group, the child too; a second
 * signal would cut its cleaning up short. When npm is ended by a signal it leaves us behind without one: then our parent is another.
 * Returns a function that stops all this.
 */
function passSignals(child) {
  const pass = (signal) => {
    if (signal !== 'SIGTERM' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, pass);
  };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
