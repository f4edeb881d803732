import { ActionIcon, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { TEMPLATE_IDS } from '#core/document/templates/registry';
import { makeTimeline } from '../../commands/new-timeline';
import { sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';

/** A new timeline: an empty one at once, or one of the templates. */
export function NewButton() {
  const app = useApp();
  return (
    <Group gap={1} wrap="nowrap">
      <CommandButton id="new-timeline" variant="filled" icon={<IconPlus size={16} />}>
        {words.library.new}
      </CommandButton>
      <Menu position="bottom-end" width={280} shadow="md">
        <Menu.Target>
          <ActionIcon
            variant="filled"
            color="accent"
            size={30}
            aria-label={words.library.templates}
            title={words.library.templates}
          >
            <IconChevronDown size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {TEMPLATE_IDS.map((template) => (
            <Menu.Item
              key={template}
              onClick={() => void makeTimeline(app.context(), template).catch(sayError)}
            >
              <strong>{words.library.templateNames[template].name}</strong>
              <div style={{ fontSize: 12, color: 'var(--dl-dim)', whiteSpace: 'normal' }}>
                {words.library.templateNames[template].help}
              </div>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
