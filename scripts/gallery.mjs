// npm run gallery: the committed pictures of the figure tests in a browser, with what has changed beside or over them.
// Serves on 127.0.0.1 only, reads the files anew for each request, and needs no network.
import './lib/node.mjs';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { galleryEntries } from './lib/gallery.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';

await ensureInstalled();

const GOLDENS = at('tests', 'figures', 'goldens');
const FONTS = at('resources', 'fonts');
const PAGE = at('scripts', 'gallery');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
};

const faces = await bundledFaces();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = answer(decodeURIComponent(pathname));
  response.writeHead(found ? 200 : 404, {
    'content-type': found?.type ?? 'text/plain',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
  });
  response.end(found?.body ?? 'not found');
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`The gallery of figures: http://127.0.0.1:${server.address().port}/`);
  console.log('Press Ctrl-C to end it. Reload the page after the tests have run again.');
});

/** What stands at a path; null: nothing does. Names of files are looked up in their folder, never joined from a path. */
function answer(path) {
  if (path === '/') return file(PAGE, 'page.html');
  if (path === '/list.json')
    return { type: 'application/json', body: JSON.stringify(galleryEntries(readdirSync(GOLDENS))) };
  if (path === '/fonts.css') return { type: TYPES['.css'], body: fontRules() };
  const [folder, name] = path.slice(1).split('/');
  const folders = { page: PAGE, goldens: GOLDENS, fonts: FONTS };
  return Object.hasOwn(folders, folder) && name ? file(folders[folder], name) : null;
}

function file(folder, name) {
  if (!readdirSync(folder).includes(name)) return null;
  return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: readFileSync(join(folder, name)) };
}

function fontRules() {
  return faces
    .map(
      ({ family, weight, style, file: name }) =>
        `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('/fonts/${name}'); }\n`,
    )
    .join('');
}

async function bundledFaces() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(at('src', 'core', 'figure', 'fonts.ts'), { configFile: false });
  return module.ALL_FACES;
}
