import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import type { Panes } from './panes';

/** Shows or hides a panel. */
export function PaneToggle({ editor, pane }: { editor: Editor; pane: Exclude<keyof Panes, 'history'> }) {
  const panes = useStore(editor.panes);
  const side = pane === 'list' ? 'list' : 'inspector';
  const name = panes[pane] ? words.editor.hide[side] : words.editor.show[side];
  const Icon = side === 'list' ? IconLayoutSidebar : IconLayoutSidebarRight;
  return (
    <Tooltip label={name}>
      <ActionIcon
        size={24}
        aria-label={name}
        aria-expanded={panes[pane]}
        onClick={() => editor.panes.set({ ...panes, [pane]: !panes[pane] })}
      >
        <Icon size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
