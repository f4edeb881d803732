import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCommand } from '../../../../src/main/cli/main';
import { useCli } from '../../../helpers/cli';

const cli = useCli();
const fixture = join(process.cwd(), 'tests/fixtures/timelinejs3/caesar.js');

describe('wrong usage exits with 2 and help on standard error', () => {
  test.each([
    [[], 'say what to do'],
    [['exprot'], 'there is no command "exprot"'],
    [['check'], 'SOURCE is missing'],
    [['check', 'a', 'b'], '"b" is one word too many'],
    [['check', 'a', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['check', 'a', '--zone'], "Option '--zone <value>' argument missing"],
    [['check', 'a', '--zone', 'Mars/Olympus'], '--zone Mars/Olympus: use an IANA name'],
    [['check', 'a', '--zone='], '--zone has no value'],
    [['serve', '--port', 'http'], '--port http: give a whole number from 0 to 65535'],
    [['serve', '--port', '65536'], '--port 65536: give a whole number'],
    [['list', '--json=yes'], "Option '--json' does not take an argument"],
  ])('dateline %j', async (argv, said) => {
    const { code, out, err } = await cli.run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).toContain('Usage: dateline');
  });
});

test('--help and --version are results', async () => {
  expect(await cli.run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  const all = await cli.run('--help');
  expect(all).toMatchObject({ code: 0, err: '' });
  const one = await cli.run('import', 'story.json', '--help');
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(one.out).toMatch(/^Usage: dateline import FILE \[options\]\n/);
  for (const option of ['--zone ZONE', '--partial', '--library PATH', '--help'])
    expect(one.out).toContain(option);
});

test('every command is in the help and told apart from what opens the window', async () => {
  const { out } = await cli.run('--help');
  for (const name of ['export SOURCE', 'import FILE', 'list', 'check SOURCE', 'serve']) {
    expect(out).toContain(`  ${name} `);
    expect(isCommand(name.split(' ')[0])).toBe(true);
  }
  expect(isCommand('story.json')).toBe(false);
  expect(isCommand(undefined)).toBe(false);
});

test('a mistake of our own exits with 3 and leaves its trace for a report', async () => {
  const newId = () => {
    throw new TypeError('x is not a function');
  };
  const { code, out, err } = await cli.runWith({ newId }, 'import', fixture);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('Dateline made a mistake\nTypeError: x is not a function\n    at ');
});
