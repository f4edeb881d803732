/** The command line: picks the command, runs it, and turns whatever goes wrong into words and an exit code. */
import { DeskError } from '#contract/errors';
import { UsageError, readGiven, type Command } from './command';
import { check } from './commands/check';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { list } from './commands/list';
import { serve } from './commands/serve';
import { commandHelp, overallHelp } from './help';
import { processIo, type CliIo } from './io';
import { printIssues } from './print-issues';

const COMMANDS: readonly Command[] = [exportCommand, importCommand, list, check, serve];

/** Whether a program's first word is for the command line, and not for the app with its window. */
export function isCommand(word: string | undefined): boolean {
  return (
    COMMANDS.some(({ name }) => name === word) || word === '--help' || word === '-h' || word === '--version'
  );
}

/** The exit code by custom for who is stopped by Ctrl-C: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** Runs `dateline ARGV`. Resolves with the exit code: 0 done, 1 the input is at fault, 2 wrong usage, 3 a bug, 130 cancelled. */
export async function runCli(argv: readonly string[], io: CliIo = processIo()): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h') return print(io, overallHelp(COMMANDS));
  if (name === '--version') return print(io, `${io.version}\n`);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const what = name === undefined ? 'say what to do' : `there is no command "${name}"`;
    io.err(`dateline: ${what}\n\n${overallHelp(COMMANDS)}`);
    return 2;
  }
  return runCommand(command, args, io);
}

async function runCommand(command: Command, args: readonly string[], io: CliIo): Promise<number> {
  try {
    const given = readGiven(command, args);
    return given ? await command.run(given, io) : print(io, commandHelp(command));
  } catch (thrown) {
    return explain(thrown, command, io);
  }
}

function explain(thrown: unknown, command: Command, io: CliIo): number {
  if (thrown instanceof UsageError) {
    io.err(`dateline ${command.name}: ${thrown.message}\n\n${commandHelp(command)}`);
    return 2;
  }
  if (thrown instanceof DeskError && thrown.code !== 'internal') {
    io.err(`dateline ${command.name}: ${thrown.message}\n`);
    if (thrown.code === 'cancelled') return INTERRUPTED;
    // A single issue is what the message says already.
    if (thrown.issues.length > 1) printIssues(thrown.issues, '', io);
    return 1;
  }
  io.err(
    `dateline ${command.name}: Dateline made a mistake\n${String((thrown as Error)?.stack ?? thrown)}\n`,
  );
  return 3;
}

function print(io: CliIo, text: string): number {
  io.out(text);
  return 0;
}
