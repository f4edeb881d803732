/** Fields of events, tracks and details as short texts, to be read beside each other. */
import type { DetailField, EventField, TrackField } from '#core/compare/compare';
import type { Details, Source, TimelineEvent, Track, Media } from '#core/document/types';
import { wordWhen } from '#core/when/words/wording';
import { words } from '../../ui/words/words';

export interface FieldContext {
  /** BCP 47 tag of the language that dates are worded in. */
  readonly language: string;
  /** Names of tracks by id. */
  readonly tracks: ReadonlyMap<string, string>;
}

/** What a field of an event says; empty where it says nothing. */
export function eventFieldText(event: TimelineEvent, field: EventField, context: FieldContext): string {
  switch (field) {
    case 'when':
      return `${wordWhen({ edtf: event.when.edtf }, context)} (${event.when.edtf}, ${event.when.zone})`;
    case 'track':
      return context.tracks.get(event.track) ?? event.track;
    case 'status':
      return words.statuses[event.status];
    case 'sources':
      return event.sources.map(sourceText).join('; ');
    case 'media':
      return event.media.map(mediaText).join('; ');
    case 'tags':
      return event.tags.join(', ');
    case 'key':
      return event.key ? words.history.yes : words.history.no;
    case 'color':
      return event.color ? words.hues[event.color] : words.inspector.trackColor;
    default:
      return event[field];
  }
}

/** The label of a field, as the inspector has it. */
export function eventFieldLabel(field: EventField): string {
  return words.inspector[field];
}

export function trackFieldText(track: Track, field: TrackField): string {
  if (field === 'color') return words.hues[track.color];
  if (field === 'hidden') return track.hidden ? words.history.yes : words.history.no;
  return String(track[field]);
}

export function detailFieldLabel(field: DetailField): string {
  return field === 'title' ? words.details.name : words.details[field];
}

export function detailFieldText(details: Details, field: DetailField): string {
  return details[field];
}

function sourceText({ publisher, person, stance, link }: Source): string {
  const name = [person, publisher].filter(Boolean).join(', ') || words.inspector.unnamed;
  return [`${name} (${words.stances[stance].toLowerCase()})`, link].filter(Boolean).join(' ');
}

function mediaText({ caption, credit, url, image }: Media): string {
  return [caption, credit, url].find(Boolean) ?? image.slice(0, 8);
}
