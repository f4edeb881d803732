import { optionsOf, type Command } from './command';

/** `  name   what it is`, with the second column under one another. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}\n`).join('');
}

/** How a command is called, for its help and behind wrong usage. */
export function commandHelp(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(
    ([name, { value, help }]) => [`--${name}${value === null ? '' : ` ${value}`}`, help] as const,
  );
  const words = command.words.map((word) => ` ${word}`).join('');
  return `Usage: dateline ${command.name}${words} [options]\n${command.summary}\n\nOptions:\n${columns(options)}`;
}

/** All commands at a glance. */
export function overallHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, words, summary }) => [[name, ...words].join(' '), summary] as const);
  const general: [string, string][] = [
    ['--help', 'show this help, or behind a command its options'],
    ['--version', 'show the version'],
  ];
  return `Usage: dateline COMMAND [options]\n\nCommands:\n${columns(rows)}\nOptions:\n${columns(general)}
Results go to standard output, logs to standard error. Exit codes: 0 done, 1 the input is at fault, 2 wrong usage,
3 a mistake of Dateline's own, 130 stopped by Ctrl-C.\n`;
}
