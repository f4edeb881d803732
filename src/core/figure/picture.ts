/** Pictures of events: what the library holds, as a figure is given it. */
import type { Media, TimelineEvent } from '../document/types';

/** An image in pixels, upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Where its bytes are to be had: a data address, or in the preview one of the page's own. */
  readonly address: string;
}

/** By the name of the image, which is the hash of its bytes. */
export type Pictures = ReadonlyMap<string, Picture>;

export const NO_PICTURES: Pictures = new Map();

/** What of its media an event shows: the first image that is there. */
export function shownImage(
  { media }: Pick<TimelineEvent, 'media'>,
  pictures: Pictures,
): { readonly media: Media; readonly picture: Picture } | null {
  for (const item of media) {
    const picture = pictures.get(item.image);
    if (picture) return { media: item, picture };
  }
  return null;
}

/** Names of all images that some events hold, each once. */
export function imagesOf(events: readonly Pick<TimelineEvent, 'media'>[]): string[] {
  return [...new Set(events.flatMap(({ media }) => media.map(({ image }) => image)))].filter(Boolean);
}
