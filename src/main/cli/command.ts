/** One command is one file in commands/ that exports a Command, and one line in main.ts. */
import { parseArgs } from 'node:util';
import type { CliIo } from './io';

export interface CommandOption {
  /** What stands behind the option, such as `PATH`; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** In one line, for the list of commands. */
  readonly summary: string;
  /** Its words that are no options, such as `['SOURCE']`; each must be given. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does it and resolves with the exit code; a DeskError is printed and exits with 1. */
  run(given: Given, io: CliIo): Promise<number>;
}

/** What the user gave. */
export interface Given {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | true>>;
}

/** The user called it wrongly: printed with the command's help, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const HELP: CommandOption = { value: null, help: 'show this help' };

/** Options of every command; they may stand anywhere behind its name. */
export function optionsOf(command: Command): Readonly<Record<string, CommandOption>> {
  return { ...command.options, help: HELP };
}

/** Reads the words behind a command's name; null when help is asked for. */
export function readGiven(command: Command, args: readonly string[]): Given | null {
  const { values, positionals } = parse(command, args);
  if (values.help) return null;
  const [missing] = command.words.slice(positionals.length);
  if (missing) throw new UsageError(`${missing} is missing`);
  const extra = positionals[command.words.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many`);
  return { words: positionals, values };
}

function parse(
  command: Command,
  args: readonly string[],
): { values: Given['values']; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(optionsOf(command)).map(([name, { value }]) => [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Given['values'], positionals };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code.startsWith('ERR_PARSE_ARGS')) throw new UsageError(message.split('. ')[0] ?? message);
    throw error;
  }
}

/** The value of an option, or a default. An empty value is wrong usage. */
export function textOf({ values }: Given, name: string, fallback: string): string {
  const value = values[name];
  if (value === '') throw new UsageError(`--${name} has no value`);
  return typeof value === 'string' ? value : fallback;
}

/** The value of an option that is a whole number of a range. */
export function numberOf(
  given: Given,
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
): number {
  const text = textOf(given, name, String(fallback));
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new UsageError(`--${name} ${text}: give a whole number from ${least} to ${most}`);
}

/** The value of an option that is one of some words. */
export function oneOf<T extends string>(given: Given, name: string, fallback: T, allowed: readonly T[]): T {
  const text = textOf(given, name, fallback);
  const found = allowed.find((word) => word === text);
  if (found === undefined) throw new UsageError(`--${name} ${text}: give ${allowed.join(' or ')}`);
  return found;
}

/** The value of an option that is a list, parted by commas; each word once. */
export function wordsOf(given: Given, name: string, fallback: string): string[] {
  const words = textOf(given, name, fallback).split(',');
  return [...new Set(words.map((word) => word.trim()))];
}

/** The same where only some words will do. */
export function listOf<T extends string>(
  given: Given,
  name: string,
  fallback: T,
  allowed: readonly T[],
): T[] {
  const words = wordsOf(given, name, fallback);
  const stranger = words.find((word) => !(allowed as readonly string[]).includes(word));
  if (stranger !== undefined)
    throw new UsageError(`--${name} ${stranger || '(nothing)'}: give one or more of ${allowed.join(',')}`);
  return words as T[];
}
