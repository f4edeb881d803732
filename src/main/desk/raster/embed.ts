/** The fonts of a figure inside its SVG: each face cut down to the glyphs in use, as WOFF. */
import type { Font as FontFile, Glyph } from 'fontkit';
import { readFileSync } from 'node:fs';
import type { Scene } from '#core/figure/scene';
import type { Faces } from './faces';
import { runsByFace } from './outline';
import { readTables, writeWoff, type Tables } from './woff';

/** CSS rules with data addresses, one for each face that the scene's text is set in. Same scene, same bytes. */
export function fontFaceRules(scene: Scene, faces: Faces): string {
  const used = [...runsByFace(scene, faces)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return used
    .map(([path, { font, runs }]) => {
      const file = faces.open(font);
      const glyphs = new Set([0]);
      for (const { text, direction } of runs)
        for (const glyph of file.layout(text, undefined, undefined, undefined, direction).glyphs)
          addGlyph(glyph, file, glyphs);
      const data = cutFace(readFileSync(path), glyphs).toString('base64');
      const { family, weight, style } = font;
      const face = `font-family: '${family}'; font-weight: ${weight}; font-style: ${style}`;
      return `@font-face { ${face}; src: url(data:font/woff;base64,${data}) format('woff'); }\n`;
    })
    .join('');
}

/** With what it is composed of. */
function addGlyph(glyph: Glyph, file: FontFile, glyphs: Set<number>): void {
  if (glyphs.has(glyph.id)) return;
  glyphs.add(glyph.id);
  for (const part of componentsOf(glyph)) addGlyph(file.getGlyph(part), file, glyphs);
}

/** fontkit has decoded them, and does not say so in its types. */
function componentsOf(glyph: Glyph): number[] {
  const decoded = (
    glyph as unknown as { _decode?(): { components?: { glyphID: number }[] } | null }
  )._decode?.();
  return decoded?.components?.map(({ glyphID }) => glyphID) ?? [];
}

/** What browsers read of a face; the signature and the tables of other programs are left behind. */
const KEPT = new Set([
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'loca', 'glyf'],
  ...['GDEF', 'GSUB', 'GPOS', 'cvt ', 'fpgm', 'prep', 'gasp', 'kern'],
]);

/**
 * A TrueType face with the outlines of some glyphs. All others are emptied and keep their numbers, so that the tables
 * for kerning, ligatures and joining stay as they are and the text is as wide as it was measured.
 */
export function cutFace(ttf: Buffer, glyphs: ReadonlySet<number>): Buffer {
  const tables: Tables = new Map([...readTables(ttf)].filter(([tag]) => KEPT.has(tag)));
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  if (!head || !loca || !glyf) throw new Error('the face has no TrueType outlines');
  const long = head.readInt16BE(50) === 1;
  const place = (index: number) => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const count = loca.length / (long ? 4 : 2) - 1;
  const places = Buffer.alloc((count + 1) * 4);
  const kept: Buffer[] = [];
  let length = 0;
  for (let index = 0; index < count; index++) {
    places.writeUInt32BE(length, index * 4);
    if (!glyphs.has(index)) continue;
    const outline = glyf.subarray(place(index), place(index + 1));
    const padded = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
    kept.push(padded);
    length += padded.length;
  }
  places.writeUInt32BE(length, count * 4);
  const longHead = Buffer.from(head);
  longHead.writeInt16BE(1, 50);
  tables.set('head', longHead).set('loca', places).set('glyf', Buffer.concat(kept));
  tables.set('post', namelessPost(tables.get('post')));
  return writeWoff(tables);
}

/** The table `post` without the names of glyphs, which only old printers read: version 3 (OpenType 1.9). */
function namelessPost(post: Buffer = Buffer.alloc(32)): Buffer {
  const header = Buffer.from(post.subarray(0, 32));
  header.writeUInt32BE(0x00030000, 0);
  return header;
}
