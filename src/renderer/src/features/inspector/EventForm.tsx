import { Checkbox } from '@mantine/core';
import { changeEvents } from '#core/edits/change-events';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { lockOf } from '#core/edits/locks';
import type { Editor } from '../../commands/command';
import { TagsInput } from '../../ui/lists';
import { DraftArea, DraftField, DraftLine } from '../../ui/DraftField';
import { lockWords } from '../../ui/words/locks';
import { words } from '../../ui/words/words';
import { ColorField } from './ColorField';
import classes from './Inspector.module.css';
import { MediaList } from './MediaList';
import { SourceList } from './SourceList';
import { StatusNote } from './StatusNote';
import { StatusSelect } from './StatusSelect';
import { tagsOf } from './tags-of';
import { TrackSelect } from './TrackSelect';
import { WhenFields } from './WhenFields';

export type EventFields = Partial<Omit<TimelineEvent, 'id'>>;

interface EventFormProps {
  editor: Editor;
  timeline: Timeline;
  event: TimelineEvent;
}

/** Every field of one event; each change is one edit. */
export function EventForm({ editor: { mirror }, timeline, event }: EventFormProps) {
  const change = (fields: EventFields) =>
    mirror.edit(changeEvents(mirror.get().timeline, [event.id], fields));
  const label = words.inspector;
  const lock = lockOf(timeline, event);
  return (
    <>
      <div className={classes.section}>
        <DraftLine
          className={classes.headline ?? ''}
          label={label.headline}
          data-field="headline"
          value={event.headline}
          onCommit={(headline) => change({ headline })}
        />
        <WhenFields
          when={event.when}
          language={timeline.details.language}
          reference={timeline.details.reference}
          locked={lock ? lockWords(lock) : undefined}
          onChange={(when) => change({ when })}
        />
      </div>
      <div className={classes.section}>
        <div className={classes.pair}>
          <TrackSelect
            tracks={timeline.tracks}
            value={event.track}
            disabled={lock !== null}
            onChange={(track) => change({ track })}
          />
          <StatusSelect value={event.status} onChange={(status) => change({ status })} />
        </div>
        <StatusNote event={event} onChange={(status) => change({ status })} />
        <DraftField label={label.place} value={event.place} onCommit={(place) => change({ place })} />
        <ColorField
          value={event.color}
          inherited={timeline.tracks.find((track) => track.id === event.track)?.color}
          onChange={(color) => change({ color })}
        />
        <Checkbox
          label={label.key}
          description={label.keyHelp}
          checked={event.key}
          onChange={(changed) => change({ key: changed.currentTarget.checked })}
        />
      </div>
      <SourceList
        sources={event.sources}
        zone={timeline.details.zone}
        onChange={(sources) => change({ sources })}
      />
      <div className={classes.section}>
        <DraftArea label={label.text} value={event.text} onCommit={(text) => change({ text })} />
        <TagsInput
          label={label.tags}
          placeholder={event.tags.length ? '' : label.tagsHint}
          value={[...event.tags]}
          data={[...tagsOf(timeline)]}
          maxTags={200}
          acceptValueOnBlur
          onChange={(tags) => change({ tags })}
        />
      </div>
      <MediaList media={event.media} onChange={(media) => change({ media })} />
    </>
  );
}
