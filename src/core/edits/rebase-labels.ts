/** Places of labels from an edit that was made on an earlier state. */
import type { FigureSettings, LabelPlace } from '../document/types';
import { isEqual } from './equal';

type Labels = FigureSettings['labels'];

/**
 * `now` with the labels that differ between before and after as they are after, put or given back; every other label
 * stays where it is now (E10).
 */
export function rebaseLabels(before: Labels, after: Labels, now: Labels): Labels {
  const formats = new Set([...Object.keys(now), ...Object.keys(after), ...Object.keys(before)]);
  const merged = [...formats].flatMap((format) => {
    const places = mergePlaces(placesIn(before, format), placesIn(after, format), placesIn(now, format));
    return places.size > 0 || Object.hasOwn(after, format)
      ? [[format, Object.fromEntries(places)] as const]
      : [];
  });
  return Object.fromEntries(merged);
}

/** By event; maps, for the id of an event may be a name that every object knows. */
type Places = ReadonlyMap<string, LabelPlace>;

function placesIn(labels: Labels, format: string): Places {
  return new Map(Object.hasOwn(labels, format) ? Object.entries(labels[format] ?? {}) : []);
}

function mergePlaces(before: Places, after: Places, now: Places): Places {
  const places = new Map(now);
  for (const event of new Set([...before.keys(), ...after.keys()])) {
    const place = after.get(event);
    if (isEqual(before.get(event) ?? null, place ?? null)) continue;
    if (place) places.set(event, place);
    else places.delete(event);
  }
  return places;
}
