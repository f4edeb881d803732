// Checks imports against the table of layers. Works on a map of paths to texts, so that a test can give its own.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { findCycles } from './cycles.mjs';

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];

/**
 * The violations in `files` (a Map of paths from the top of the project to their texts), each as
 * { path, line, text }. `imports` is the map of that name in package.json.
 */
export function checkLayers(files, { layers, packages, imports }) {
  const found = [];
  const graph = new Map();
  for (const [path, text] of files) {
    if (!/\.tsx?$/.test(path)) continue;
    const targets = importsOf(path, text).map((each) => ({
      ...each,
      ...resolve(path, each.name, files, imports),
    }));
    graph.set(
      path,
      targets.flatMap(({ file }) => file ?? []),
    );
    for (const target of targets) {
      const text = judge(path, target, layers, packages);
      if (text) found.push({ path, line: target.line, text });
    }
  }
  for (const cycle of findCycles(graph))
    found.push({ path: cycle[0], line: 1, text: `imports itself: ${[...cycle, cycle[0]].join(' -> ')}` });
  return found;
}

/** Every module that a file names in an import, an export, an import() or a type, with its line. */
export function importsOf(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const found = [];
  walk(program, (node) => {
    const source = SOURCES[node.type]?.(node);
    if (typeof source?.value !== 'string') return;
    found.push({ name: source.value, line: text.slice(0, source.start).split('\n').length });
  });
  return found;
}

const SOURCES = {
  ImportDeclaration: (node) => node.source,
  ExportNamedDeclaration: (node) => node.source,
  ExportAllDeclaration: (node) => node.source,
  ImportExpression: (node) => node.source,
  TSImportType: (node) => node.source ?? node.argument?.literal ?? node.argument,
  TSExternalModuleReference: (node) => node.expression,
};

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, visit);
}

/** Finds what a name means: { file } of ours, { package }, or neither when there is no such file. */
export function resolve(path, name, files, imports) {
  const bare = name.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return ours(posix.join(posix.dirname(path), bare), files);
  if (!bare.startsWith('#')) return { package: builtinModules.includes(bare) ? `node:${bare}` : bare };
  const [pattern, target] = Object.entries(imports).find(([key]) => matches(key, bare)) ?? [];
  if (!pattern) return {};
  return ours(posix.normalize(target.replace('*', bare.slice(pattern.indexOf('*')))), files);
}

const matches = (pattern, name) => name.startsWith(pattern.replace(/\*$/, ''));

function ours(base, files) {
  // resources/ and style sheets hold no code; whether they are there is the build's affair.
  if (base.startsWith('resources/') || /\.(css|json|svg|sql|png)$/.test(base)) return { resource: base };
  const file = ENDINGS.map((ending) => base + ending).find((each) => files.has(each));
  return file ? { file } : {};
}

/** What is wrong with one import; null if nothing is. */
function judge(path, target, layers, packages) {
  if (target.resource) return null;
  if (target.package) return judgePackage(path, target.package, packages);
  if (!target.file) return `imports ${target.name}, which is no file of ours`;
  const from = layerOf(path, layers);
  const to = layerOf(target.file, layers);
  if (!from || !to) return `${from ? target.file : path} belongs to no layer`;
  if (from === to || from.may.includes(to.name)) return null;
  return `${from.name} must not import ${to.name} (${target.name}); it may import ${from.may.join(', ') || 'nothing of ours'}`;
}

const layerOf = (path, layers) => layers.find(({ files }) => path.startsWith(files));

function judgePackage(path, name, packages) {
  const rule = packages.find(({ names }) => names.some((each) => isPartOf(name, each)));
  if (!rule || rule.only.some((place) => path.startsWith(place))) return null;
  return `only ${rule.only.join(', ')} may import ${name}`;
}

const isPartOf = (name, owner) =>
  name === owner || name.startsWith(/[:/]$/.test(owner) ? owner : `${owner}/`);
