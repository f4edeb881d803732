import type { Track } from '#core/document/types';
import { Select } from '../../ui/lists';
import { words } from '../../ui/words/words';
import classes from './Inspector.module.css';
import { HueDot } from '../../ui/HueDot';

interface TrackSelectProps {
  tracks: readonly Track[];
  /** Null: the events are on several. */
  value: string | null;
  disabled?: boolean;
  onChange(track: string): void;
}

/** The track that events stand on. */
export function TrackSelect({ tracks, value, disabled = false, onChange }: TrackSelectProps) {
  const current = tracks.find((track) => track.id === value);
  return (
    <Select
      label={words.inspector.track}
      placeholder={words.inspector.mixed}
      data={tracks.map((track) => ({
        value: track.id,
        label: track.name || track.id,
        disabled: track.locked && track.id !== value,
      }))}
      value={value}
      disabled={disabled}
      allowDeselect={false}
      leftSection={current && <HueDot hue={current.color} />}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <HueDot hue={tracks.find((track) => track.id === option.value)?.color ?? 'slate'} />
          {option.label}
        </span>
      )}
      onChange={(track) => track && onChange(track)}
    />
  );
}
