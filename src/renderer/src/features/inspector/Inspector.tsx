import { ActionIcon } from '@mantine/core';
import { IconCopy, IconTrash, IconX } from '@tabler/icons-react';
import { recordOf } from '#core/document/order';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { CommandButton } from '../shell/CommandButton';
import { DetailsForm } from './DetailsForm';
import { EventForm } from './EventForm';
import classes from './Inspector.module.css';
import { SeveralForm } from './SeveralForm';

/** Everything about what is selected: one event, several, or nothing, which is the timeline itself. */
export function Inspector({ editor, onClose }: { editor: Editor; onClose?: () => void }) {
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  const selected = [...selection].flatMap((id) => recordOf(timeline.events, id) ?? []);
  const [only] = selected;
  return (
    <aside className={classes.panel} aria-label={words.editor.inspector}>
      <header className={classes.head}>
        <h2 className={classes.title}>{titleFor(selected.length)}</h2>
        {selected.length > 0 && (
          <>
            <CommandButton id="duplicate-event" icon={<IconCopy size={16} stroke={1.75} />} />
            <CommandButton id="delete" icon={<IconTrash size={16} stroke={1.75} />} />
          </>
        )}
        {onClose && (
          <ActionIcon aria-label={words.editor.hide.inspector} onClick={onClose}>
            <IconX size={18} />
          </ActionIcon>
        )}
      </header>
      <div className={classes.body} key={selected.length === 1 ? only?.id : String(selected.length > 1)}>
        {selected.length > 1 ? (
          <SeveralForm editor={editor} events={selected} />
        ) : only ? (
          <EventForm editor={editor} timeline={timeline} event={only} />
        ) : (
          <DetailsForm editor={editor} timeline={timeline} />
        )}
      </div>
    </aside>
  );
}

function titleFor(selected: number): string {
  if (selected > 1) return words.inspector.severalTitle(selected);
  return selected === 1 ? words.inspector.eventTitle : words.details.title;
}
