import { Checkbox } from '@mantine/core';
import type { TimelineEvent } from '#core/document/types';
import { changeEvents } from '#core/edits/change-events';
import { partLocked } from '#core/edits/locks';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { heldWords } from '../../ui/words/locks';
import { words } from '../../ui/words/words';
import { ColorField } from './ColorField';
import { common } from './common';
import { CommonTags } from './CommonTags';
import type { EventFields } from './EventForm';
import classes from './Inspector.module.css';
import { ShiftFields } from './ShiftFields';
import { StatusSelect } from './StatusSelect';
import { tagsOf } from './tags-of';
import { TrackSelect } from './TrackSelect';

/** What several events have in common; a change is one edit of all. */
export function SeveralForm({ editor, events }: { editor: Editor; events: readonly TimelineEvent[] }) {
  const timeline = useTimeline(editor.mirror);
  const change = (fields: EventFields) =>
    editor.mirror.edit(changeEvents(editor.mirror.get().timeline, editor.selection.get(), fields));
  const track = common(events, (event) => event.track);
  const parted = partLocked(timeline, editor.selection.get());
  const key = common(events, (event) => event.key);
  return (
    <div className={classes.section}>
      <p className={classes.help}>{words.inspector.severalHelp}</p>
      {parted.held.length > 0 && <p className={classes.help}>{heldWords(parted)}</p>}
      <div className={classes.pair}>
        <TrackSelect
          tracks={timeline.tracks}
          value={track ?? null}
          disabled={parted.free.length === 0}
          onChange={(chosen) => change({ track: chosen })}
        />
        <StatusSelect
          value={common(events, (event) => event.status) ?? null}
          onChange={(status) => change({ status })}
        />
      </div>
      <ColorField
        value={common(events, (event) => event.color)}
        inherited={timeline.tracks.find((each) => each.id === track)?.color}
        onChange={(color) => change({ color })}
      />
      <Checkbox
        label={words.inspector.key}
        description={words.inspector.keyHelp}
        checked={key === true}
        indeterminate={key === undefined}
        onChange={(event) => change({ key: event.currentTarget.checked })}
      />
      <CommonTags editor={editor} events={events} known={tagsOf(timeline)} />
      <ShiftFields editor={editor} />
    </div>
  );
}
