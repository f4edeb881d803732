import { ActionIcon, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPinnedOff } from '@tabler/icons-react';
import {
  LAYOUTS,
  SCALES,
  type FigureSettings,
  type LayoutChoice,
  type ScaleChoice,
} from '#core/document/types';
import { changeFigure } from '#core/edits/change-figure';
import { returnLabels } from '#core/edits/place-labels';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';

/** How the figure is laid out, at hand beside it, and the way back for labels that were moved in this format. */
export function FigureMenu({ editor: { mirror, size: sizes } }: { editor: Editor }) {
  const { figure } = useTimeline(mirror);
  const size = useStore(sizes);
  const change = (fields: Partial<FigureSettings>) =>
    mirror.edit(changeFigure(mirror.get().timeline, fields));
  const placed = Object.keys(figure.labels[size] ?? {}).length;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={words.preview.menu} title={words.preview.menu}>
          <IconAdjustmentsHorizontal size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.figure.layout}</Menu.Label>
        <Menu.RadioGroup
          value={figure.layout}
          onChange={(layout) => change({ layout: layout as LayoutChoice })}
        >
          {LAYOUTS.map((layout) => (
            <Menu.RadioItem key={layout} value={layout}>
              {words.figure.layouts[layout]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{words.figure.scale}</Menu.Label>
        <Menu.RadioGroup value={figure.scale} onChange={(scale) => change({ scale: scale as ScaleChoice })}>
          {SCALES.map((scale) => (
            <Menu.RadioItem key={scale} value={scale}>
              {words.figure.scales[scale]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPinnedOff size={14} />}
          disabled={placed === 0}
          onClick={() => mirror.edit(returnLabels(mirror.get().timeline, size))}
        >
          {words.preview.putAllBack(placed)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
