import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeDateline } from '#core/formats/dateline';
import { useCli } from '../../../helpers/cli';
import { projectFile } from '../../../helpers/files';
import { timelineOf } from '../../../figures/documents/make';

const cli = useCli();

const claim = timelineOf(
  { title: 'Gates' },
  { Gates: [{ when: '2022-03-05', headline: 'Eight died', status: 'claimed' }] },
  { alt: 'Gates' },
);
/** The house style for which a claim without a source must not go out. */
const strict = {
  ...(JSON.parse(projectFile('resources/styles/newspaper.json')) as object),
  id: 'strict',
  fatal: ['source'],
};

beforeEach(async () => {
  await writeFile(join(cli.dir, 'gates.json'), writeDateline(claim));
  await writeFile(join(cli.dir, 'strict.json'), JSON.stringify(strict));
});

describe('dateline check', () => {
  test('F82: says by format what preflight finds, with event and remedy', async () => {
    const { code, out } = await cli.run('check', 'gates.json', '--size', 'web,phone');
    expect(code).toBe(0);
    const warning =
      'warning: events[0]: “Eight died”: Is claimed, and nobody is named who says so. Add a source to the event.';
    expect(out.split('\n').slice(1, -1)).toEqual([
      `gates.json: web: ${warning}`,
      `gates.json: phone: ${warning}`,
      'gates.json: preflight of web, phone: 0 errors, 2 warnings',
    ]);
  });

  test('F81: ends with 1 for what the house style calls fatal', async () => {
    const { code, out } = await cli.run('check', 'gates.json', '--style', './strict.json', '--size', 'web');
    expect(code).toBe(1);
    expect(out).toContain('gates.json: web: error: events[0]: “Eight died”');
    expect(out).toContain('1 error, 0 warnings');
  });

  test('looks at a timeline of the library too, and makes none', async () => {
    expect((await cli.run('check', 'gates')).code).toBe(1);
    expect(existsSync(join(cli.dir, 'library.sqlite'))).toBe(false);
    await cli.run('import', 'gates.json');
    const { code, out } = await cli.run('check', 'gates');
    expect(code).toBe(0);
    expect(out).toContain('gates: preflight of web, print-107: 0 errors, 2 warnings');
  });
});

describe('dateline export', () => {
  test('F82: warns once for each picture', async () => {
    const { code, err } = await cli.run('export', 'gates.json', '--format', 'svg,png');
    expect(code).toBe(0);
    expect(err.match(/warning: events\[0\]: “Eight died”/g)).toHaveLength(1);
  });

  test('F83: refuses what the house style calls fatal, unless it is forced; the document goes out', async () => {
    const asked = ['export', 'gates.json', '--style', './strict.json', '--format', 'svg,json'];
    const { code, out, err } = await cli.run(...asked);
    expect({ code, out }).toEqual({ code: 1, out: 'gates.json\n' });
    expect(err).toContain(
      'gates-web.svg was refused: “Eight died”: Is claimed, and nobody is named who says so.',
    );
    expect(existsSync(join(cli.dir, 'gates-web.svg'))).toBe(false);
    const forced = await cli.run(...asked, '--force', '--out', 'out');
    expect(forced.code).toBe(0);
    expect(existsSync(join(cli.dir, 'out', 'gates-web.svg'))).toBe(true);
  });
});
