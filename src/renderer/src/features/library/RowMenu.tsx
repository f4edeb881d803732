import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconArrowBackUp,
  IconCopy,
  IconDots,
  IconTrash,
  IconTrashX,
} from '@tabler/icons-react';
import type { Summary } from '#contract/requests/library';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { archive, destroy, duplicate, remove, restore } from './timeline-actions';

/** What can be done with a timeline, by where it is: at work, put away, or in the trash. */
export function RowMenu({ timeline, title }: { timeline: Summary; title: string }) {
  const app = useApp();
  const { deletedAt, archivedAt } = timeline;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={words.library.actions(title)}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {deletedAt !== null ? (
          <>
            <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => restore(app, timeline)}>
              {words.library.restore}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrashX size={16} />} onClick={() => destroy(app, timeline)}>
              {words.library.destroy}
            </Menu.Item>
          </>
        ) : (
          <>
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => duplicate(app, timeline)}>
              {words.library.duplicate}
            </Menu.Item>
            <Menu.Item
              leftSection={archivedAt === null ? <IconArchive size={16} /> : <IconArchiveOff size={16} />}
              onClick={() => archive(app, timeline, archivedAt === null)}
            >
              {archivedAt === null ? words.library.archive : words.library.unarchive}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove(app, timeline)}>
              {words.library.delete}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
