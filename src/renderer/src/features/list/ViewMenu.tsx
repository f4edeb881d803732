import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useStore } from '../../client/use-store';
import { words } from '../../ui/words/words';
import { COLUMNS } from './columns';
import { toggled } from './filter';
import { listPrefs } from './list-prefs';
import { SORTS, type Sort, type SortColumn } from './sort';

/** The order of the list, and of the table which columns it has. */
export function ViewMenu({ compact }: { compact: boolean }) {
  const prefs = useStore(listPrefs);
  const { sort, hidden } = prefs;
  const order = (change: Partial<Sort>) => listPrefs.set({ ...prefs, sort: { ...sort, ...change } });
  return (
    <Menu position="bottom-end" shadow="md" closeOnItemClick={false}>
      <Tooltip label={words.list.view}>
        <Menu.Target>
          <ActionIcon aria-label={words.list.view}>
            <IconAdjustmentsHorizontal size={16} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown aria-label={words.list.view}>
        <Menu.Label>{words.list.sortBy}</Menu.Label>
        <Menu.RadioGroup value={sort.by} onChange={(by) => order({ by: by as SortColumn })}>
          {SORTS.map((by) => (
            <Menu.RadioItem key={by} value={by}>
              {words.list.columns[by]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup
          value={sort.descending ? 'descending' : 'ascending'}
          onChange={(way) => order({ descending: way === 'descending' })}
        >
          {(['ascending', 'descending'] as const).map((way) => (
            <Menu.RadioItem key={way} value={way}>
              {words.list[way]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {!compact && (
          <>
            <Menu.Divider />
            <Menu.Label>{words.list.show}</Menu.Label>
            {COLUMNS.filter((column) => column !== 'headline').map((column) => (
              <Menu.CheckboxItem
                key={column}
                checked={!hidden.includes(column)}
                onChange={() => listPrefs.set({ ...prefs, hidden: [...toggled(hidden, column)] })}
              >
                {words.list.columns[column]}
              </Menu.CheckboxItem>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
