import { ActionIcon, Checkbox, Popover, Tooltip } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { STATUSES, type Timeline } from '#core/document/types';
import { MultiSelect } from '../../ui/lists';
import { HueDot } from '../../ui/HueDot';
import { StatusGlyph } from '../../ui/StatusGlyph';
import { words } from '../../ui/words/words';
import classes from './EventList.module.css';
import { isFiltering, toggled, type ListFilter } from './filter';
import { tagsOf } from '../inspector/tags-of';

interface FilterMenuProps {
  timeline: Timeline;
  filter: ListFilter;
  onChange(filter: ListFilter): void;
}

/** Which tracks, statuses and tags are shown, and what events must lack or have. */
export function FilterMenu(props: FilterMenuProps) {
  const chosen = isFiltering({ ...props.filter, text: '' });
  return (
    <Popover position="bottom-start" width={264} shadow="md" withinPortal trapFocus returnFocus>
      <Tooltip label={words.list.filters}>
        <Popover.Target>
          <ActionIcon aria-label={words.list.filters} variant={chosen ? 'light' : 'subtle'} color="accent">
            <IconFilter size={16} />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label={words.list.filters} className={classes.menu ?? ''}>
        <Choices {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Only while the menu is open: the tags of all events are asked for. */
function Choices({ timeline, filter, onChange }: FilterMenuProps) {
  const tags = tagsOf(timeline);
  return (
    <>
      <fieldset className={classes.choices}>
        <legend>{words.list.columns.track}</legend>
        {timeline.tracks.map((track) => (
          <Checkbox
            key={track.id}
            label={
              <span className={classes.choice}>
                <HueDot hue={track.color} />
                {track.name || track.id}
              </span>
            }
            checked={filter.tracks.includes(track.id)}
            onChange={() => onChange({ ...filter, tracks: toggled(filter.tracks, track.id) })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{words.list.columns.status}</legend>
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            label={
              <span className={classes.choice}>
                <StatusGlyph status={status} labelled={false} />
                {words.statuses[status]}
              </span>
            }
            checked={filter.statuses.includes(status)}
            onChange={() => onChange({ ...filter, statuses: toggled(filter.statuses, status) })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{words.list.lacks}</legend>
        <Only filter={filter} field="noSource" label={words.list.withoutSource} onChange={onChange} />
        <Only filter={filter} field="key" label={words.list.keyOnly} onChange={onChange} />
        <Only filter={filter} field="locked" label={words.list.lockedOnly} onChange={onChange} />
      </fieldset>
      <MultiSelect
        label={words.inspector.tags}
        placeholder={filter.tags.length > 0 ? '' : tags.length > 0 ? words.inspector.tags : words.list.noTags}
        disabled={tags.length === 0 && filter.tags.length === 0}
        data={[...new Set([...tags, ...filter.tags])]}
        value={[...filter.tags]}
        searchable
        limit={100}
        comboboxProps={{ withinPortal: false }}
        onChange={(chosen) => onChange({ ...filter, tags: chosen })}
      />
    </>
  );
}

function Only({
  filter,
  field,
  label,
  onChange,
}: Pick<FilterMenuProps, 'filter' | 'onChange'> & { field: 'noSource' | 'key' | 'locked'; label: string }) {
  return (
    <Checkbox
      label={label}
      checked={filter[field]}
      onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.checked })}
    />
  );
}
