import { ActionIcon, Menu } from '@mantine/core';
import { IconAppWindow, IconLayoutBottombar, IconLayoutSidebarRight, IconRuler2 } from '@tabler/icons-react';
import type { CommandId } from '#contract/commands';
import { useStore } from '../../client/use-store';
import { commandOf } from '../../commands/all';
import { keysLabel, keysSpoken, shownKeys } from '../../commands/keys';
import { Keys } from '../../ui/Keys';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { FIGURE_PLACES, type FigurePlace } from './figure-place';

const ICONS = { below: IconLayoutBottombar, beside: IconLayoutSidebarRight, window: IconAppWindow } as const;

/** Puts the figure below the canvas, beside it, or into a window of its own. */
export function PlaceMenu() {
  const app = useApp();
  const { place } = useStore(app.figurePlace);
  const Icon = ICONS[place];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={words.preview.place} title={words.preview.place}>
          <Icon size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.preview.place}</Menu.Label>
        <Menu.RadioGroup value={place} onChange={(next) => app.run(commandIn(next as FigurePlace))}>
          {FIGURE_PLACES.map((each) => (
            <PlaceItem key={each} place={each} />
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconRuler2 size={14} />} onClick={() => app.run('measure-screen')}>
          {words.commands['measure-screen']}…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function PlaceItem({ place }: { place: FigurePlace }) {
  const app = useApp();
  const keys = shownKeys(commandOf(commandIn(place)).keys, app.browser);
  return (
    <Menu.RadioItem
      value={place}
      rightSection={<Keys label={keysLabel(keys, app.mac)} />}
      aria-keyshortcuts={keysSpoken(keys, app.mac)}
    >
      {words.preview.places[place]}
    </Menu.RadioItem>
  );
}

function commandIn(place: FigurePlace): CommandId {
  return `figure-${place}`;
}
