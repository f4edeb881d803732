/** The bundled faces, opened for measuring, outlines and subsets. */
import { create, type Font as FontFile } from 'fontkit';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faceFor, type FontFace } from '#core/figure/fonts';
import type { Font } from '#core/figure/metrics';

export interface Faces {
  /** The face nearest to a font; read when first asked for. Throws when its file is missing or no font. */
  open(font: Font): FontFile;
  /** Path of its TTF. */
  path(font: Font): string;
}

/** `folder` is resources/fonts. */
export function openFaces(folder: string): Faces {
  const files = new Map<string, FontFile>();
  const pathOf = ({ family, weight, style }: Font) => path.join(folder, faceFor(family, weight, style).file);
  return {
    path: pathOf,
    open(font) {
      const face = faceFor(font.family, font.weight, font.style);
      const opened = files.get(face.file) ?? openFace(folder, face);
      files.set(face.file, opened);
      return opened;
    },
  };
}

export function openFace(folder: string, face: FontFace): FontFile {
  const font = create(readFileSync(path.join(folder, face.file)));
  if (font.type !== 'TTF') throw new Error(`${face.file} is not a single TrueType font`);
  return font as FontFile;
}
