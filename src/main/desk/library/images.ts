/** Images as rows. One that is there is never changed: its name is the hash of its bytes. */
import type { Statements } from './db';

export interface ImageSize {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface StoredImage extends ImageSize {
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** Keeps an image; one that is there already stays as it is. */
export async function writeImage(statements: Statements, image: StoredImage): Promise<void> {
  const { name, type, width, height, bytes } = image;
  await statements.run(
    'INSERT INTO images (name, type, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING',
    [name, type, width, height, bytes],
  );
}

/** Those of the names that are there, in the order of names. */
export function readImageSizes(statements: Statements, names: readonly string[]): Promise<ImageSize[]> {
  return statements.all<ImageSize>(
    'SELECT name, width, height FROM images WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name',
    [JSON.stringify(names)],
  );
}

/** As readImageSizes, with their bytes. */
export function readImages(statements: Statements, names: readonly string[]): Promise<StoredImage[]> {
  return statements.all<StoredImage>(
    'SELECT name, type, width, height, bytes FROM images WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name',
    [JSON.stringify(names)],
  );
}
