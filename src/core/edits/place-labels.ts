/** Labels of a figure that are put somewhere by hand, format by format. */
import { byId } from '../document/order';
import type { FigureSettings, LabelPlace, Timeline } from '../document/types';
import { changeFigure } from './change-figure';
import type { Edit } from './edit';

type Labels = FigureSettings['labels'];

/** Keeps the place of an event's label in one format; see PlacedLabel of core/figure for what a place is. */
export function placeLabel(timeline: Timeline, format: string, event: string, place: LabelPlace): Edit {
  const labels = {
    ...timeline.figure.labels,
    [format]: { ...timeline.figure.labels[format], [event]: place },
  };
  const subject = byId(timeline.events).get(event)?.headline ?? '';
  return { ...changeFigure(timeline, { labels }), kind: 'label/place', subject };
}

/** Gives labels of a format back to the layout; those of all its events, unless some are named. */
export function returnLabels(timeline: Timeline, format: string, events?: Iterable<string>): Edit {
  const placed = timeline.figure.labels[format] ?? {};
  const gone = new Set([...(events ?? Object.keys(placed))].filter((id) => Object.hasOwn(placed, id)));
  const labels = withoutEmpty({ ...timeline.figure.labels, [format]: without(placed, gone) });
  const [only] = gone;
  const subject =
    gone.size === 1 && only !== undefined
      ? (byId(timeline.events).get(only)?.headline ?? '')
      : String(gone.size);
  return { ...changeFigure(timeline, { labels }), kind: 'label/return', subject };
}

/** The settings without the places of some events, in every format; the same object where they have none. */
export function withoutPlaces(figure: FigureSettings, events: Iterable<string>): FigureSettings {
  const gone = new Set(events);
  const formats = Object.entries(figure.labels);
  if (!formats.some(([, places]) => Object.keys(places).some((id) => gone.has(id)))) return figure;
  const labels = formats.map(([format, places]) => [format, without(places, gone)] as const);
  return { ...figure, labels: withoutEmpty(Object.fromEntries(labels)) };
}

function without(places: Labels[string], gone: ReadonlySet<string>): Labels[string] {
  return Object.fromEntries(Object.entries(places).filter(([id]) => !gone.has(id)));
}

function withoutEmpty(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([, places]) => Object.keys(places).length > 0));
}
