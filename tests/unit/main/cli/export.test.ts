import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FILE_DEFAULTS } from '#contract/requests/figure';
import type { HouseStyle } from '#core/figure/style';
import { createDesk } from '#desk/desk';
import { useCli } from '../../../helpers/cli';
import { projectFile, SAMPLE } from '../../../helpers/files';

const cli = useCli();
const SLUG = 'ukraine-5-and-6-march-2022';

beforeEach(() => copyFile(SAMPLE, join(cli.dir, 'sample.json')));

const bytesOf = (name: string) => readFile(join(cli.dir, name));

describe('dateline export of a file', () => {
  test('writes every kind asked for and prints their paths; no library is made', async () => {
    const { code, out, err } = await cli.run(
      ...[
        'export',
        'sample.json',
        '--format',
        'json,svg,png',
        '--size',
        'web',
        '--scale',
        '2',
        '--out',
        'a/b',
      ],
    );
    const names = [`${SLUG}.json`, `${SLUG}-web.svg`, `${SLUG}-web@2x.png`];
    const progress = names.map((name, index) => `${index + 1} of 3: ${name}\n`).join('');
    expect({ code, err }).toEqual({ code: 0, err: progress });
    expect(out).toBe(names.map((name) => `${join('a/b', name)}\n`).join(''));
    expect((await readdir(join(cli.dir, 'a/b'))).toSorted()).toEqual(names.toSorted());
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
    expect(String(await bytesOf(join('a/b', names[0] ?? '')))).toBe(projectFile(SAMPLE));
    expect(String(await bytesOf(join('a/b', names[1] ?? '')))).toContain('Irpin');
    expect((await bytesOf(join('a/b', names[2] ?? ''))).readUInt32BE(16)).toBe(2400);
  });

  test('the same export again gives the same bytes over the old ones', async () => {
    const argv = ['export', 'sample.json', '--format', 'svg,png'];
    await cli.run(...argv);
    const first = await Promise.all([bytesOf(`${SLUG}-web.svg`), bytesOf(`${SLUG}-web.png`)]);
    expect((await cli.run(...argv)).code).toBe(0);
    const second = await Promise.all([bytesOf(`${SLUG}-web.svg`), bytesOf(`${SLUG}-web.png`)]);
    expect(second.map((bytes, index) => bytes.equals(first[index] ?? Buffer.of()))).toEqual([true, true]);
  });

  test('several sizes are several pictures, and one JSON', async () => {
    const { out } = await cli.run('export', 'sample.json', '--format', 'json,svg', '--size', 'web,square');
    expect(out.trim().split('\n')).toEqual([`${SLUG}.json`, `${SLUG}-web.svg`, `${SLUG}-square.svg`]);
  });

  test('the options of print, of text and of language make files of their own', async () => {
    const argv = ['--format', 'pdf,svg,txt', '--color', 'cmyk', '--text', 'outlines', '--transparent'];
    const { code, out } = await cli.run('export', 'sample.json', ...argv, '--lang', 'uk');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      `${SLUG}-web-uk-cmyk-outlines-transparent.pdf`,
      `${SLUG}-web-uk-outlines-transparent.svg`,
      `${SLUG}-uk.txt`,
    ]);
    expect(String(await bytesOf(`${SLUG}-uk.txt`))).toContain('Альтернативний текст');
  });

  test('a foreign file is converted, the same way each time', async () => {
    const fixture = join(process.cwd(), 'tests/fixtures/timelinejs3/harbour-fire.json');
    const { code, err } = await cli.run('export', fixture, '--format', 'json', '--zone', 'Europe/Lisbon');
    expect(code).toBe(0);
    expect(err).not.toContain('read as those of');
    const made = JSON.parse(String(await bytesOf('the-harbour-fire.json'))) as {
      id: string;
      details: object;
    };
    expect(made).toMatchObject({
      format: 'dateline/3',
      id: 'harbour-fire',
      details: { zone: 'Europe/Lisbon' },
    });
  });

  test('a folder that cannot be made is an error that names it', async () => {
    await writeFile(join(cli.dir, 'taken'), '');
    const { code, out, err } = await cli.run('export', 'sample.json', '--out', 'taken');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${join(cli.dir, 'taken')} could not be written`);
  });
});

describe('dateline export of a timeline of the library', () => {
  test('by slug or id, with the bytes that the window would get', async () => {
    expect((await cli.run('import', 'sample.json')).code).toBe(0);
    // A folder of the same name is not the source.
    await mkdir(join(cli.dir, SLUG));
    const { code } = await cli.run('export', SLUG, '--format', 'png', '--out', SLUG);
    expect(code).toBe(0);
    const desk = await createDesk({
      libraryPath: join(cli.dir, 'library.sqlite'),
      resources: 'resources',
      now: () => 0,
      newId: () => 'unused',
    });
    const window = await desk.handlers['figure/export']({ id: SLUG, kind: 'png', ...FILE_DEFAULTS });
    await desk.close();
    expect((await bytesOf(join(SLUG, window.name))).toString('base64')).toBe(window.data);
  });

  test('a name that nothing has is an error, and makes no library', async () => {
    const { code, err } = await cli.run('export', 'nothing-like-it');
    expect(code).toBe(1);
    expect(err).toContain('no file and no timeline of the library called "nothing-like-it"');
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
    await cli.run('import', 'sample.json');
    expect((await cli.run('export', 'nothing-like-it')).err).toContain('called "nothing-like-it"');
  });
});

describe('how dateline export draws', () => {
  test('a layout, an axis and a style of this once are in the picture, and not in the document', async () => {
    const plain = await cli.run('export', 'sample.json', '--format', 'svg', '--out', 'plain');
    expect(plain.code).toBe(0);
    const argv = ['export', 'sample.json', '--format', 'svg,json'];
    for (const option of [
      ['--layout', 'vertical'],
      ['--axis', 'equal'],
      ['--style', 'dark'],
    ]) {
      expect((await cli.run(...argv, ...option)).code).toBe(0);
      expect(
        String(await bytesOf(`${SLUG}-web.svg`)) === String(await bytesOf(`plain/${SLUG}-web.svg`)),
      ).toBe(false);
      expect(String(await bytesOf(`${SLUG}.json`))).toBe(projectFile(SAMPLE));
    }
  });

  test('a style is read from a file too, and a broken one is refused with every field at fault', async () => {
    const style = JSON.parse(projectFile('resources/styles/dark.json')) as object;
    const argv = ['export', 'sample.json', '--style', './own.json'];
    await writeFile(join(cli.dir, 'own.json'), JSON.stringify({ ...style, id: 'own' }));
    expect((await cli.run(...argv)).code).toBe(0);
    const own = String(await bytesOf(`${SLUG}-web.svg`));
    await cli.run('export', 'sample.json', '--style', 'dark');
    expect(String(await bytesOf(`${SLUG}-web.svg`)) === own).toBe(true);
    await writeFile(join(cli.dir, 'own.json'), JSON.stringify({ ...style, name: 3, colors: {} }));
    const { code, err } = await cli.run(...argv);
    expect(code).toBe(1);
    expect(err).toContain('own.json is no house style');
    expect(err).toContain('name:');
  });

  test('a timeline of the library is drawn in a style of the desk’s own', async () => {
    expect((await cli.run('import', 'sample.json')).code).toBe(0);
    const desk = await createDesk({
      libraryPath: join(cli.dir, 'library.sqlite'),
      resources: 'resources',
      now: () => 0,
      newId: () => 'unused',
    });
    const style = JSON.parse(projectFile('resources/styles/dark.json')) as HouseStyle;
    await desk.handlers['style/save']({ style: { ...style, id: 'own', name: 'Own' } });
    await desk.close();
    expect((await cli.run('export', SLUG, '--style', 'own')).code).toBe(0);
    const own = String(await bytesOf(`${SLUG}-web.svg`));
    await cli.run('export', 'sample.json', '--style', 'dark');
    expect(String(await bytesOf(`${SLUG}-web.svg`)) === own).toBe(true);
  });

  test('own sizes and several languages are files of their own', async () => {
    const argv = ['--size', '85mm,1200x630,3.5in', '--lang', 'uk,de'];
    const { code, out } = await cli.run('export', 'sample.json', ...argv);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual(
      ['uk', 'de'].flatMap((tag) =>
        ['85mm', '1200x630', '3.5in'].map((size) => `${SLUG}-${size}-${tag}.svg`),
      ),
    );
  });
});

test.each([
  ['--format svg --color cmyk', '--color is for pdf, and --format asks for svg only'],
  ['--format svg,png --bleed 3', '--bleed is for pdf'],
  ['--format png --marks', '--marks is for pdf'],
  ['--format svg --scale 2', '--scale is for png, jpeg, webp'],
  ['--format png --text outlines', '--text is for svg, pdf'],
  ['--format pdf --text embedded', "--text embedded is for svg; a PDF's live text carries its fonts anyway"],
  ['--format jpeg --transparent', '--transparent is for svg, png, pdf, webp'],
  ['--format json --lang uk', '--lang is for svg, png, pdf, jpeg, webp, txt'],
  ['--format json,txt --layout keyed', '--layout is for svg, png, pdf, jpeg, webp'],
  ['--edition x --format svg', '--format does not go with --edition'],
  ['--edition x --transparent', '--transparent does not go with --edition'],
])('F98: dateline export %s is wrong usage', async (options, said) => {
  const { code, err, out } = await cli.run('export', 'sample.json', ...options.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
  expect(await readdir(cli.dir)).toEqual(['sample.json']);
});

test.each([
  ['--format', 'svg,gif', '--format gif: give one or more of json,svg,png'],
  ['--format', 'svg,', '--format (nothing)'],
  ['--size', 'huge', '--size huge: "huge" is no format: give one of web'],
  ['--size', '9000mm', '--size 9000mm: "9000mm": a side of 9000 mm is too large'],
  ['--size', 'web,,phone', '--size (nothing)'],
  ['--style', 'gone', '--style gone: there is no such style; give one of'],
  ['--layout', 'round', '--layout round: give auto or horizontal or tracks'],
  ['--axis', 'log', '--axis log: give linear or breaks or equal'],
  ['--edition', 'gone', 'has no such edition; it has web-and-print ("Web and print")'],
  ['--edition', '', '--edition has no value'],
  ['--scale', '0', '--scale 0: give a whole number from 1 to 4'],
  ['--scale', '1.5', '--scale 1.5: give a whole number'],
  ['--color', 'grey', '--color grey: give rgb or cmyk'],
  ['--text', 'bold', '--text bold: give live or embedded or outlines'],
  ['--bleed', '40', '--bleed 40: give a whole number from 0 to 20'],
  ['--lang', 'Ukrainian', '--lang Ukrainian: give language tags'],
])('dateline export %s %s is wrong usage', async (option, value, said) => {
  const { code, err } = await cli.run('export', 'sample.json', option, value);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
