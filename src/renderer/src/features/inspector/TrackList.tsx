import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { createTrack } from '#core/document/create';
import type { Timeline, Track } from '#core/document/types';
import { orderTrack } from '#core/edits/order-tracks';
import { addTrack, changeTrack } from '#core/edits/tracks';
import type { Editor } from '../../commands/command';
import { removeTrackOf } from '../../commands/track-actions';
import { DraftField } from '../../ui/DraftField';
import { HueDot } from '../../ui/HueDot';
import { HuePicker } from '../../ui/HuePicker';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './Inspector.module.css';

/** The tracks from the top, each with its name, hue and place. */
export function TrackList({ editor, timeline }: { editor: Editor; timeline: Timeline }) {
  const { page } = useApp();
  const add = () => {
    const { tracks } = editor.mirror.get().timeline;
    editor.mirror.edit(addTrack(createTrack(page.newId(), words.details.newTrack, tracks)));
  };
  return (
    <section className={classes.section} aria-label={words.details.tracks}>
      <div className={classes.sectionHead}>
        <h3 className={classes.sectionTitle}>{words.details.tracks}</h3>
        <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size={14} />} onClick={add}>
          {words.details.addTrack}
        </Button>
      </div>
      {timeline.tracks.length === 0 && <p className={classes.help}>{words.editor.noTracks}</p>}
      {timeline.tracks.map((track, index) => (
        <TrackRow key={track.id} editor={editor} timeline={timeline} track={track} index={index} />
      ))}
    </section>
  );
}

interface TrackRowProps {
  editor: Editor;
  timeline: Timeline;
  track: Track;
  index: number;
}

function TrackRow({ editor, timeline, track, index }: TrackRowProps) {
  const { mirror } = editor;
  const name = track.name || String(index + 1);
  const change = (fields: Partial<Track>) =>
    mirror.edit(changeTrack(mirror.get().timeline, track.id, fields));
  const { tracks } = timeline;
  const move = (before: string | null) => mirror.edit(orderTrack(mirror.get().timeline, track.id, before));
  return (
    <div className={classes.track}>
      <TrackHue track={track} name={name} onChange={(color) => change({ color })} />
      <DraftField
        aria-label={words.details.trackName(index + 1)}
        value={track.name}
        onCommit={(text) => change({ name: text })}
      />
      <IconButton
        name={words.details.up(name)}
        disabled={index === 0}
        onClick={() => move(tracks[index - 1]?.id ?? null)}
      >
        <IconArrowUp size={16} />
      </IconButton>
      <IconButton
        name={words.details.down(name)}
        disabled={index === timeline.tracks.length - 1}
        onClick={() => move(tracks[index + 2]?.id ?? null)}
      >
        <IconArrowDown size={16} />
      </IconButton>
      <RemoveTrack editor={editor} track={track} name={name} />
    </div>
  );
}

function RemoveTrack({ editor, track, name }: { editor: Editor; track: Track; name: string }) {
  const { page } = useApp();
  return (
    <IconButton name={words.details.remove(name)} onClick={() => removeTrackOf(editor, page, track)}>
      <IconTrash size={16} stroke={1.75} />
    </IconButton>
  );
}

interface TrackHueProps {
  track: Track;
  name: string;
  onChange(hue: Track['color']): void;
}

function TrackHue({ track, name, onChange }: TrackHueProps) {
  return (
    <Popover position="bottom-start" trapFocus withinPortal shadow="md">
      <Popover.Target>
        <ActionIcon aria-label={words.details.trackColor(name)}>
          <HueDot hue={track.color} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.details.trackColor(name)} p="sm">
        <HuePicker
          label={words.details.trackColor(name)}
          value={track.color}
          onChange={(hue) => hue && onChange(hue)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface IconButtonProps {
  name: string;
  disabled?: boolean;
  onClick(): void;
  children: React.ReactNode;
}

function IconButton({ name, disabled = false, onClick, children }: IconButtonProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon size={24} aria-label={name} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
