/** Images that a desk could not print as they are: without a credit, without words, too coarse, or not there at all. */
import { shownImage, NO_PICTURES } from '../../picture';
import type { Check, Drawn, Found } from '../drawn';

/** Least pixels to an inch of paper; on screens no image is drawn larger than its pixels. */
const LEAST_DPI = 200;
const PX_PER_INCH = 96;

export const checkImage: Check = (drawn) => {
  const { page, nodes, pictures = NO_PICTURES } = drawn;
  const illustrated = new Set(nodes.flatMap(({ node, event }) => (node.kind === 'image' ? [event] : [])));
  const said = page.shown.flatMap(({ event }) => {
    const found = (says: Found['says']): Found => ({ says, event: event.id });
    const missing = event.media.filter(({ image }) => image && !pictures.has(image));
    const gone = missing.map(() => found({ key: 'image-gone' }));
    const shown = illustrated.has(event.id) ? shownImage(event, pictures) : null;
    if (!shown) return gone;
    const { credit, alt } = shown.media;
    return [
      ...gone,
      ...(credit.trim() ? [] : [found({ key: 'image-uncredited' })]),
      ...(alt.trim() ? [] : [found({ key: 'image-undescribed' })]),
    ];
  });
  return [...said, ...coarse(drawn)];
};

/** By the size at which each is drawn. */
function coarse({ nodes, page, format }: Drawn): Found[] {
  if (format.medium !== 'print') return [];
  const widths = new Map([...page.sheet.pictures.values()].map(({ address, width }) => [address, width]));
  return nodes.flatMap(({ node, event }): Found[] => {
    const pixels = node.kind === 'image' && event ? widths.get(node.data) : undefined;
    if (pixels === undefined || node.kind !== 'image') return [];
    const dpi = Math.round((pixels / node.width) * PX_PER_INCH);
    if (dpi >= LEAST_DPI) return [];
    return [{ says: { key: 'image-coarse', dpi, least: LEAST_DPI }, event }];
  });
}
