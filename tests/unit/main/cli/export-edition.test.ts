import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CliIo } from '../../../../src/main/cli/io';
import { useCli } from '../../../helpers/cli';
import { projectFile, SAMPLE } from '../../../helpers/files';

const cli = useCli();
const SLUG = 'ukraine-5-and-6-march-2022';

beforeEach(() => copyFile(SAMPLE, join(cli.dir, 'sample.json')));

const bytesOf = (name: string) => readFile(join(cli.dir, name));

describe('dateline export --edition', () => {
  const EDITION = {
    id: 'desk',
    name: 'Our desk',
    formats: ['phone', '85mm'],
    files: ['svg', 'pdf', 'txt'],
    languages: ['uk', 'en-GB'],
    color: 'cmyk',
    marks: true,
  };
  const NAMES = ['uk', 'en-GB'].flatMap((tag) => [
    `${SLUG}-phone-${tag}.svg`,
    `${SLUG}-phone-${tag}-cmyk-marks.pdf`,
    `${SLUG}-${tag}.txt`,
    `${SLUG}-85mm-${tag}.svg`,
    `${SLUG}-85mm-${tag}-cmyk-marks.pdf`,
  ]);
  const sampleWith = async (...editions: object[]) => {
    const sample = JSON.parse(projectFile(SAMPLE)) as { figure: object };
    const changed = { ...sample, figure: { ...sample.figure, editions } };
    await writeFile(join(cli.dir, 'sample.json'), JSON.stringify(changed));
  };

  test('F90: makes every file of an edition and its manifest, by name or id, and says how far it is', async () => {
    await sampleWith(EDITION);
    for (const name of ['our DESK', 'desk']) {
      const { code, out, err } = await cli.run('export', 'sample.json', '--edition', name, '--out', 'desk');
      expect(code).toBe(0);
      expect(out.trim().split('\n')).toEqual([...NAMES, 'manifest.json'].map((file) => join('desk', file)));
      const progress = err.split('\n').filter((line) => !line.includes('warning'));
      expect(progress.join('\n')).toBe(NAMES.map((file, index) => `${index + 1} of 10: ${file}\n`).join(''));
    }
    expect((await readdir(join(cli.dir, 'desk'))).toSorted()).toEqual([...NAMES, 'manifest.json'].toSorted());
    const manifest = JSON.parse(String(await bytesOf('desk/manifest.json'))) as object;
    expect(manifest).toMatchObject({ timeline: { revision: null }, edition: { id: 'desk' }, refused: [] });
  });

  test('F91: names what was refused, makes the rest, and ends with 1', async () => {
    await sampleWith({ ...EDITION, formats: ['2mm', 'phone'], files: ['svg'], languages: [] });
    const { code, out, err } = await cli.run('export', 'sample.json', '--edition', 'desk');
    expect(code).toBe(1);
    expect(out).toBe(`${SLUG}-phone.svg\nmanifest.json\n`);
    expect(err).toContain(`${SLUG}-2mm.svg was refused: "2mm": a side of 2 mm is too small`);
  });

  test('F92: Ctrl-C leaves what was there, and ends with 130', async () => {
    await sampleWith(EDITION);
    await mkdir(join(cli.dir, 'out'));
    await writeFile(join(cli.dir, 'out', NAMES[0]!), 'old');
    let stop = () => {};
    let said = '';
    const io: Partial<CliIo> = {
      untilStopped: () => new Promise((resolve) => (stop = resolve)),
      err(text) {
        said += text;
        if (text.startsWith('3 of')) stop();
      },
    };
    const { code, out } = await cli.runWith(io, ...'export sample.json --edition desk --out out'.split(' '));
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(said).toContain('the export was cancelled; no file was changed');
    expect(await readdir(join(cli.dir, 'out'))).toEqual([NAMES[0]]);
    expect(String(await bytesOf(join('out', NAMES[0]!)))).toBe('old');
  });

  test('two editions of one name are told apart by their ids', async () => {
    await sampleWith(EDITION, { ...EDITION, id: 'other' });
    const { code, err } = await cli.run('export', 'sample.json', '--edition', 'Our desk');
    expect(code).toBe(2);
    expect(err).toContain('several are called so; give one of desk ("Our desk"), other ("Our desk")');
  });
});
