import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react';
import { useStore } from '../../client/use-store';
import { words } from '../../ui/words/words';
import { COLUMNS } from './columns';
import { toggled } from './filter';
import { listPrefs } from './list-prefs';
import { SORTS } from './sort';

/** The order of the list, and of the table which columns it has. */
export function ViewMenu({ compact }: { compact: boolean }) {
  const prefs = useStore(listPrefs);
  const { sort, hidden } = prefs;
  const check = (on: boolean) => (on ? <IconCheck size={14} /> : <span style={{ width: 14 }} />);
  return (
    <Menu position="bottom-end" shadow="md" closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label={words.list.view}>
          <ActionIcon aria-label={words.list.view}>
            <IconAdjustmentsHorizontal size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.list.view}>
        <Menu.Label>{words.list.sortBy}</Menu.Label>
        {SORTS.map((by) => (
          <Menu.Item
            key={by}
            role="menuitemradio"
            aria-checked={sort.by === by}
            leftSection={check(sort.by === by)}
            onClick={() => listPrefs.set({ ...prefs, sort: { ...sort, by } })}
          >
            {words.list.columns[by]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {[false, true].map((descending) => (
          <Menu.Item
            key={String(descending)}
            role="menuitemradio"
            aria-checked={sort.descending === descending}
            leftSection={check(sort.descending === descending)}
            onClick={() => listPrefs.set({ ...prefs, sort: { ...sort, descending } })}
          >
            {descending ? words.list.descending : words.list.ascending}
          </Menu.Item>
        ))}
        {!compact && (
          <>
            <Menu.Divider />
            <Menu.Label>{words.list.show}</Menu.Label>
            {COLUMNS.filter((column) => column !== 'headline').map((column) => (
              <Menu.Item
                key={column}
                role="menuitemcheckbox"
                aria-checked={!hidden.includes(column)}
                leftSection={check(!hidden.includes(column))}
                onClick={() => listPrefs.set({ ...prefs, hidden: [...toggled(hidden, column)] })}
              >
                {words.list.columns[column]}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
