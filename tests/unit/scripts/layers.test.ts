import { describe, expect, it } from 'vitest';
import { LAYERS, PACKAGES } from '../../../scripts/lib/layer-table.mjs';
import { checkLayers, importsOf } from '../../../scripts/lib/layers.mjs';

const imports = {
  '#core/*': './src/core/*.ts',
  '#desk/*': './src/main/desk/*.ts',
  '#resources/*': './resources/*',
};
const check = (files: Record<string, string>) =>
  checkLayers(new Map(Object.entries(files)), { layers: LAYERS, packages: PACKAGES, imports }).map(
    ({ path, line, text }) => `${path}:${line}: ${text}`,
  );
const EMPTY = 'export const nothing = 0;\n';

describe('the layer check', () => {
  it('lets through what the design allows', () => {
    const files = {
      'src/core/when/a.ts': EMPTY,
      'src/core/document/a.ts': "import { nothing } from '../when/a';\nexport { nothing };\n",
      'src/main/desk/library/a.ts':
        "import 'sqlite3';\nimport 'node:fs';\nexport * from '#core/document/a';\n",
      'src/renderer/src/canvas/a.tsx': "import 'vis-timeline/standalone';\nimport './a.css';\n",
      'src/renderer/src/b.ts': "import './canvas/a';\nimport data from '#resources/styles/a.json';\n",
    };
    expect(check(files)).toEqual([]);
  });

  it('names the file, the line and the rule of an import that is not allowed', () => {
    const files = {
      'src/core/figure/a.ts': EMPTY,
      'src/core/edits/a.ts': "\nimport type { x } from '../figure/a';\n",
      'src/renderer/src/a.ts': "export * from '../../main/desk/a';\n",
      'src/main/desk/a.ts': EMPTY,
    };
    expect(check(files)).toEqual([
      'src/core/edits/a.ts:2: core/edits must not import core/figure (../figure/a); it may import core/document, core/when',
      expect.stringMatching(/^src\/renderer\/src\/a\.ts:1: renderer must not import desk /),
    ]);
  });

  it.each([
    ['src/main/desk/a.ts', 'electron'],
    ['src/main/web/a.ts', 'electron/main'],
    ['src/main/desk/requests/a.ts', 'sqlite3'],
    ['src/renderer/src/features/a.ts', 'vis-timeline/standalone'],
    ['src/core/when/a.ts', 'node:fs'],
    ['src/core/when/a.ts', 'fs'],
    ['src/contract/a.ts', 'react'],
    ['src/core/figure/a.ts', '@mantine/core'],
  ])('keeps %s from importing %s', (path, name) => {
    for (const text of [`import '${name}';`, `void import('${name}');`, `type T = typeof import('${name}');`])
      expect(check({ [path]: text }), text).toHaveLength(1);
  });

  it('finds every way to name a module, with its line', () => {
    const text =
      "import a from 'a';\n// import 'no'\nexport * from 'b';\nexport { c } from 'c';\n\nimport('d');\n";
    expect(importsOf('a.ts', `${text}type E = import('e').E;\nconst no = "import 'no'";\n`)).toEqual([
      { name: 'a', line: 1 },
      { name: 'b', line: 3 },
      { name: 'c', line: 4 },
      { name: 'd', line: 6 },
      { name: 'e', line: 7 },
    ]);
  });

  it('refuses a file that is not there, and one that belongs to no layer', () => {
    expect(check({ 'src/core/when/a.ts': "import './b';" })[0]).toContain('./b, which is no file of ours');
    const lost = { 'src/core/loose.ts': EMPTY, 'src/core/when/a.ts': "import '../loose';" };
    expect(check(lost)[0]).toContain('src/core/loose.ts belongs to no layer');
  });

  it('refuses files that import each other in a circle', () => {
    const files = {
      'src/core/when/a.ts': "import './b';",
      'src/core/when/b.ts': "import '#core/when/c';",
      'src/core/when/c.ts': "import './a';",
      'src/core/when/d.ts': "import './a';",
    };
    expect(check(files)).toEqual([
      'src/core/when/a.ts:1: imports itself: src/core/when/a.ts -> src/core/when/b.ts -> src/core/when/c.ts -> src/core/when/a.ts',
    ]);
  });
});
