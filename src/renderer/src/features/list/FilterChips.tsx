import { CloseButton, UnstyledButton } from '@mantine/core';
import type { Timeline } from '#core/document/types';
import { words } from '../../ui/words/words';
import classes from './EventList.module.css';
import { NO_FILTER, toggled, type ListFilter } from './filter';

interface FilterChipsProps {
  timeline: Timeline;
  filter: ListFilter;
  /** How many events pass. */
  shown: number;
  onChange(filter: ListFilter): void;
}

/** What is filtered by, each condition with a button that takes it away, and how many events pass. */
export function FilterChips({ timeline, filter, shown, onChange }: FilterChipsProps) {
  return (
    <div className={classes.chips}>
      <span role="status" className={classes.count}>
        {words.list.of(shown, timeline.events.length)}
      </span>
      {conditions(timeline, filter).map(({ label, without }) => (
        <span key={label} className={classes.chip}>
          <span className={classes.chipLabel}>{label}</span>
          <CloseButton
            size={16}
            iconSize={12}
            aria-label={words.list.dropChip(label)}
            onClick={() => onChange(without)}
          />
        </span>
      ))}
      <UnstyledButton className={classes.clear ?? ''} onClick={() => onChange(NO_FILTER)}>
        {words.list.clear}
      </UnstyledButton>
    </div>
  );
}

/** Each condition that is set, in words, with the filter that is without it. What is typed is in sight in its field. */
function conditions({ tracks }: Timeline, filter: ListFilter): { label: string; without: ListFilter }[] {
  const { chips } = words.list;
  const name = (id: string) => tracks.find((track) => track.id === id)?.name ?? id;
  return [
    ...filter.tracks.map((id) => ({
      label: name(id),
      without: { ...filter, tracks: toggled(filter.tracks, id) },
    })),
    ...filter.statuses.map((status) => ({
      label: words.statuses[status],
      without: { ...filter, statuses: toggled(filter.statuses, status) },
    })),
    ...filter.tags.map((tag) => ({
      label: chips.tag(tag),
      without: { ...filter, tags: toggled(filter.tags, tag) },
    })),
    ...(['noSource', 'key', 'locked'] as const).flatMap((field) =>
      filter[field] ? [{ label: chips[field], without: { ...filter, [field]: false } }] : [],
    ),
  ];
}
