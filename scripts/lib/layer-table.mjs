// Who may import whom, as data; scripts/layers.mjs checks it.

const CORE = [
  'core/sentences',
  'core/document',
  'core/when',
  'core/edits',
  'core/compare',
  'core/figure',
  'core/formats',
];

/**
 * A file belongs to the first layer whose `files` it begins with. It may import its own layer and those named by
 * `may`; files of resources/ hold no code and may be imported by all.
 */
export const LAYERS = [
  { name: 'core/sentences', files: 'src/core/sentences/', may: [] },
  { name: 'core/when', files: 'src/core/when/', may: ['core/sentences'] },
  { name: 'core/document', files: 'src/core/document/', may: ['core/sentences', 'core/when'] },
  { name: 'core/edits', files: 'src/core/edits/', may: ['core/document', 'core/when'] },
  { name: 'core/compare', files: 'src/core/compare/', may: ['core/document', 'core/when', 'core/edits'] },
  { name: 'core/figure', files: 'src/core/figure/', may: ['core/sentences', 'core/document', 'core/when'] },
  { name: 'core/formats', files: 'src/core/formats/', may: ['core/sentences', 'core/document', 'core/when'] },
  { name: 'contract', files: 'src/contract/', may: CORE },
  { name: 'desk', files: 'src/main/desk/', may: [...CORE, 'contract'] },
  { name: 'host', files: 'src/main/host/', may: ['contract', 'desk'] },
  { name: 'electron', files: 'src/main/electron/', may: ['contract', 'desk', 'host'] },
  { name: 'web', files: 'src/main/web/', may: ['contract', 'desk', 'host'] },
  { name: 'cli', files: 'src/main/cli/', may: [...CORE, 'contract', 'desk', 'host', 'web'] },
  { name: 'main', files: 'src/main/index.ts', may: ['electron', 'cli'] },
  { name: 'preload', files: 'src/preload/', may: ['contract'] },
  { name: 'canvas', files: 'src/renderer/src/canvas/', may: [...CORE, 'contract', 'renderer'] },
  { name: 'renderer', files: 'src/renderer/', may: [...CORE, 'contract', 'canvas'] },
];

/** Packages that only some places may import. `node:` stands for all of Node's own modules. */
export const PACKAGES = [
  { names: ['electron'], only: ['src/main/electron/', 'src/main/index.ts', 'src/preload/'] },
  { names: ['node:'], only: ['src/main/'] },
  { names: ['sqlite3'], only: ['src/main/desk/library/'] },
  { names: ['@resvg/resvg-js', 'fontkit'], only: ['src/main/desk/raster/'] },
  { names: ['ws', 'fflate'], only: ['src/main/web/'] },
  { names: ['vis-timeline', 'vis-data'], only: ['src/renderer/src/canvas/'] },
  {
    names: ['react', 'react-dom', '@mantine/', '@tabler/', 'react-resizable-panels'],
    only: ['src/renderer/'],
  },
];
