import { Select } from './lists';
import { offsetWords, zoneNames } from './zones';

interface ZoneSelectProps {
  label: string;
  value: string;
  onChange(zone: string): void;
  /** The moment whose offsets are shown, in ms since the epoch. */
  at: number;
  /** What stands for no zone at all, which is an empty value; absent: there must be one. */
  none?: string;
  disabled?: boolean;
}

/** Any time zone, found by typing a part of its name. */
export function ZoneSelect({ label, value, onChange, at, none, disabled = false }: ZoneSelectProps) {
  const names = zoneNames(value);
  return (
    <Select
      label={value ? `${label}, ${offsetWords(value, at)}` : label}
      value={value || null}
      placeholder={none}
      clearable={none !== undefined}
      data={names}
      searchable
      disabled={disabled}
      selectFirstOptionOnChange
      limit={60}
      allowDeselect={false}
      filter={({ options, search }) => {
        const wanted = search.toLowerCase().replaceAll(' ', '_');
        return options.filter((option) => 'value' in option && option.value.toLowerCase().includes(wanted));
      }}
      // What is typed replaces the name that stands there; leaving the field brings it back.
      onClick={(event) => event.currentTarget.select()}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      onChange={(zone) => (zone || none !== undefined) && onChange(zone ?? '')}
    />
  );
}
