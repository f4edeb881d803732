/** Plain vis-timeline on a page of its own: its own build, its defaults, a fixed height, items that can be dragged. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PlainItem } from './seed';

const require = createRequire(import.meta.url);
const VIS = require.resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
const STYLES = require.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css');

/** The size of the editor's canvas at 1440 by 900 px, so that both draw about as much. */
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/vis.css">
<body style="margin:0;font:13px sans-serif"><div id="canvas" style="width:1440px;height:600px"></div>
<button>Open</button>
<script src="/vis.js"></script>
<script>
async function open() {
  const { items, groups } = await (await fetch('/items.json')).json();
  const made = new vis.Timeline(document.getElementById('canvas'), new vis.DataSet(items), new vis.DataSet(groups), {
    height: 600, editable: { updateTime: true, updateGroup: true }, zoomMin: 120000,
  });
  made.on('changed', () => requestAnimationFrame(() => (window.painted ??= performance.now())));
}
if (location.hash) open();
else document.querySelector('button').addEventListener('click', open);
</script>`;

export interface PlainPage {
  readonly url: string;
  close(): void;
}

/** Serves the page with these items. */
export async function servePlain(items: readonly PlainItem[]): Promise<PlainPage> {
  const groups = [...new Set(items.map(({ group }) => group))].toSorted();
  const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
    '/': ['text/html', PAGE],
    '/vis.js': ['text/javascript', await readFile(VIS)],
    '/vis.css': ['text/css', await readFile(STYLES)],
    '/items.json': [
      'application/json',
      JSON.stringify({ items, groups: groups.map((id) => ({ id, content: id })) }),
    ],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
