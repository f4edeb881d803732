import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE } from '#core/formats/json';
import { useCli } from '../../../helpers/cli';
import { projectFile, SAMPLE } from '../../../helpers/files';

const cli = useCli();

beforeEach(async () => {
  const sample = projectFile(SAMPLE);
  const write = (name: string, data: string | Uint8Array) => writeFile(join(cli.dir, name), data);
  await write(
    'binary',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 151 + 137) % 256),
  );
  await write('truncated.json', sample.slice(0, sample.length / 2));
  await write('other.json', '{ "name": "a package", "version": "1.0.0" }');
  await write('empty.json', '');
  await write('newer.json', sample.replace('dateline/3', 'dateline/7'));
  await write(
    'faulty.json',
    sample.replace('"2022-03-05/.."', '"2022-02-30"').replace('"claimed"', '"sure"'),
  );
  await write('huge.json', '');
  await truncate(join(cli.dir, 'huge.json'), MAX_FILE + 1);
  await mkdir(join(cli.dir, 'folder.d'));
});

const GARBAGE = [
  ['binary', 'no text in UTF-8'],
  ['truncated.json', 'line '],
  ['other.json', 'no timeline that Dateline can read'],
  ['empty.json', 'the file ends too early'],
  ['newer.json', 'from a newer Dateline'],
  ['faulty.json', 'events['],
  ['huge.json', 'too large'],
  ['folder.d', 'is a folder'],
  ['missing.json', 'there is no such file'],
] as const;

describe.each(['check', 'import', 'export'])('dateline %s with garbage', (command) => {
  test.each(GARBAGE)('%s: exit 1, file and reason in words, nothing written', async (name, reason) => {
    const before = await readdir(cli.dir);
    const file = name === 'binary' ? './binary' : name;
    const { code, out, err } = await cli.run(command, file);
    expect(code).toBe(1);
    expect(out + err).toContain(file);
    expect(out + err).toContain(reason);
    expect(out + err).not.toMatch(/\n\s+at |mistake/);
    expect(await readdir(cli.dir)).toEqual(before);
  });
});

test('every problem of a file is told, with its place and rule', async () => {
  const { code, out } = await cli.run('check', 'faulty.json');
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, -1)).toEqual([
    expect.stringMatching(/^faulty\.json: error: events\[\d+\]\.status: /),
    expect.stringMatching(
      /^faulty\.json: error: events\[\d+\]\.when\.edtf: 2022-02-30 does not exist.*\(W5\)$/,
    ),
    'faulty.json: cannot be read; 2 errors, 0 warnings',
  ]);
});

test('what foreign text could do to a terminal is taken out', async () => {
  const event = { start_date: { year: '\u001b[31m2022\u202E' }, text: { headline: 'x' } };
  await writeFile(join(cli.dir, 'esc.json'), JSON.stringify({ events: [event] }));
  const { out } = await cli.run('check', 'esc.json');
  expect(out).toContain('\uFFFD');
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});

describe.each(['list', 'import'])('dateline %s --library with a file that is no library', (command) => {
  test('exit 1, and the file stays as it was', async () => {
    const argv = command === 'import' ? [command, join(process.cwd(), SAMPLE)] : [command];
    const { code, err } = await cli.run(...argv, '--library', 'binary');
    expect(code).toBe(1);
    expect(err).toContain('binary');
  });
});
