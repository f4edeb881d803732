import { existsSync } from 'node:fs';
import { copyFile, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useCli } from '../../../helpers/cli';
import { SAMPLE } from '../../../helpers/files';

const cli = useCli();
const fixture = (name: string) => join(process.cwd(), 'tests/fixtures/timelinejs3', name);

describe('dateline import and list', () => {
  test('a file is brought into the library asked for, and listed there by its slug', async () => {
    await copyFile(fixture('harbour-fire.json'), join(cli.dir, 'fire.json'));
    const imported = await cli.run('import', 'fire.json', '--library', 'desk.sqlite');
    expect(imported).toMatchObject({ code: 0, out: 'the-harbour-fire\n' });
    expect(imported.err).toContain('fire.json: warning: events[2].background');
    expect(imported.err).toContain('times were read as those of Europe/Kyiv');
    expect(imported.err).toContain('imported "The harbour fire", 5 events');
    const { out } = await cli.run('list', '--library', 'desk.sqlite');
    expect(out.split('\n')[0]).toBe('the-harbour-fire\t5\tThe harbour fire');
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
  });

  test('the same file again is another timeline', async () => {
    await cli.run('import', fixture('caesar.js'));
    const again = await cli.run('import', fixture('caesar.js'));
    expect(again.code).toBe(0);
    const { out } = await cli.run('list', '--json');
    const summaries = JSON.parse(out) as { id: string; slug: string; title: string }[];
    const caesars = summaries.filter(({ title }) => title === 'caesar');
    expect(new Set(caesars.map(({ id }) => id)).size).toBe(2);
    expect(new Set(caesars.map(({ slug }) => slug)).size).toBe(2);
  });

  test('a new library begins with the sample', async () => {
    await cli.run('import', join(process.cwd(), SAMPLE));
    const { out } = await cli.run('list');
    expect(out.match(/\tUkraine, 5 and 6 March 2022\n/g)).toHaveLength(2);
  });

  test('J8: a file of which parts cannot be read is refused, unless --partial takes the rest', async () => {
    const refused = await cli.run('import', fixture('half-broken.json'));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('6 parts cannot be read; mend them, or leave them out with --partial');
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
    const taken = await cli.run('import', fixture('half-broken.json'), '--partial');
    expect(taken).toMatchObject({ code: 0, out: 'half-of-this-is-broken\n' });
    expect(taken.err).toContain('error: events[0].start_date');
  });

  test('a path that can be no library is the user’s to mend', async () => {
    await symlink('loop.sqlite', join(cli.dir, 'loop.sqlite'));
    for (const path of ['loop.sqlite', `${'x'.repeat(300)}.sqlite`]) {
      const { code, err } = await cli.run('import', fixture('caesar.js'), '--library', path);
      expect(code).toBe(1);
      expect(err).toContain('it cannot be opened; see whether its folder is there');
    }
  });

  test.each([['list'], ['export', 'story']])('%s makes no library of an empty file', async (...argv) => {
    await writeFile(join(cli.dir, 'empty.sqlite'), '');
    expect(await cli.run(...argv, '--library', 'empty.sqlite')).toMatchObject({ code: 1, out: '' });
    expect(await readFile(join(cli.dir, 'empty.sqlite'), 'utf8')).toBe('');
  });

  test('list makes no library where there is none', async () => {
    const { code, err } = await cli.run('list');
    expect(code).toBe(1);
    expect(err).toContain('there is no library at');
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
  });
});

describe('dateline check', () => {
  test('a good file is summed up in one line, and each of its figures in another', async () => {
    const path = join(process.cwd(), SAMPLE);
    expect(await cli.run('check', path, '--size', 'web')).toEqual({
      code: 0,
      err: '',
      out: `${path}: Dateline JSON, "Ukraine, 5 and 6 March 2022", 22 events on 5 tracks; 0 errors, 0 warnings\n${path}: preflight of web: 0 errors, 0 warnings\n`,
    });
  });

  test('warnings alone are no fault; parts that cannot be read are', async () => {
    const warned = await cli.run('check', fixture('harbour-fire.json'));
    expect(warned.code).toBe(0);
    expect(warned.out).toContain('0 errors, 4 warnings\n');
    const broken = await cli.run('check', fixture('half-broken.json'));
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('1 event on 1 track; 6 errors, 0 warnings\n');
  });
});
