import { byId } from '../document/order';
import type { Timeline, TimelineEvent } from '../document/types';
import type { Edit } from './edit';
import { eventsPatch, mapEvents, subjectOf } from './changes';
import { lockOf } from './locks';

/** Gives the events named new values in some of their fields. Locked ones keep their date and track, and no event goes onto a locked track (E9). */
export function changeEvents(
  timeline: Timeline,
  ids: Iterable<string>,
  fields: Partial<Omit<TimelineEvent, 'id'>>,
): Edit {
  const { when, track, ...others } = fields;
  const places = {
    ...(when && { when }),
    ...(track !== undefined && !byId(timeline.tracks).get(track)?.locked && { track }),
  };
  const changes = mapEvents(timeline, ids, (event) => ({
    ...event,
    ...others,
    ...(lockOf(timeline, event) ? {} : places),
  }));
  return { kind: 'event/change', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
