import { mediaSchema } from '../../document/schema';
import type { Media } from '../../document/types';
import { isObject, type JsonObject } from '../json';
import type { Report } from '../report';
import { isBlank, lineAt, objectAt, textAt, warnOthers } from './fields';

const KNOWN = new Set(['url', 'caption', 'credit', 'alt']);

/** The media of an event; none when the file has none. */
export function readMedia(event: JsonObject, path: string, report: Report): Media[] {
  const media = objectAt(event, 'media', path, report);
  if (!isObject(event.media)) return [];
  const at = `${path}.media`;
  const { thumbnail, ...rest } = media;
  warnOthers(thumbnail === media.url ? rest : media, KNOWN, at, report);
  const read = {
    url: addressOf(media.url, `${at}.url`, report),
    caption: textAt(media, 'caption', at, report),
    credit: lineAt(media, 'credit', at, report),
    alt: textAt(media, 'alt', at, report),
  };
  return Object.values(read).some((value) => value !== '') ? [{ ...read, image: '' }] : [];
}

/** A web address; one without a scheme is taken as https. Anything else is left out. */
function addressOf(value: unknown, path: string, report: Report): string {
  if (isBlank(value)) return '';
  const text = String(value).trim();
  const embedded = /^<[^>]{0,4000}?\ssrc\s*=\s*["']([^"'>]{1,4000})["']/i.exec(text)?.[1];
  const address = (embedded ?? text).replace(/^\/\//, 'https://');
  if (mediaSchema.shape.url.safeParse(address).success) return address;
  report.warn(path, { key: 'no-address' });
  return '';
}
