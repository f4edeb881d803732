import { Button, Popover } from '@mantine/core';
import { byId } from '#core/document/order';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { SeveralForm } from '../inspector/SeveralForm';
import classes from './EventList.module.css';

/** Under the list while several events are selected: how many, and what can be changed of all. */
export function BulkBar({ editor }: { editor: Editor }) {
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  if (selection.size < 2) return null;
  const events = byId(timeline.events);
  const selected = [...selection].flatMap((id) => events.get(id) ?? []);
  return (
    <div className={classes.bulk}>
      <span role="status">{words.list.selected(selected.length)}</span>
      <Popover position="top-end" width={320} shadow="md" withinPortal trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" size="compact-xs">
            {words.bulk.change}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0} mah="70vh" style={{ overflow: 'auto' }}>
          <SeveralForm editor={editor} events={selected} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
