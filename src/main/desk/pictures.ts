/** The images of a timeline, as its figures are given them. */
import type { Timeline } from '#core/document/types';
import { NO_PICTURES, imagesOf, type Pictures } from '#core/figure/picture';
import type { DeskContext } from './context';
import { filePictures, pagePictures } from './images';
import type { Library } from './library/types';
import type { Studio } from './raster/studio';

/** For files: images go along whole. */
export async function picturesOf(library: Pick<Library, 'images'>, { events }: Timeline): Promise<Pictures> {
  const names = imagesOf(events);
  return names.length === 0 ? NO_PICTURES : filePictures(await library.images(names));
}

type Source = Pick<DeskContext, 'library' | 'studio'>;

/** The studio for files. */
export async function fileStudio({ library, studio }: Source, timeline: Timeline): Promise<Studio> {
  return studio().withPictures(await picturesOf(library, timeline));
}

/** The studio for figures on the page, which has the images by their address: that of a picture is enough. */
export async function pageStudio({ library, studio }: Source, { events }: Timeline): Promise<Studio> {
  const names = imagesOf(events);
  if (names.length === 0) return studio();
  return studio().withPictures(pagePictures(await library.imageSizes(names)));
}
