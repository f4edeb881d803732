import { useEffect, useRef } from 'react';
import { IconPlus } from '@tabler/icons-react';
import { Canvas, type CanvasHandle } from '../../canvas/Canvas';
import { useStore } from '../../client/use-store';
import { addEventAt } from '../../commands/add-event';
import type { Editor } from '../../commands/command';
import { Empty } from '../../ui/Empty';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import classes from './EditorScreen.module.css';

/** The canvas, wired to the document and the selection. */
export function CanvasPanel({ editor }: { editor: Editor }) {
  const app = useApp();
  const { timeline } = useStore(editor.mirror);
  const selection = useStore(editor.selection);
  const handle = useRef<CanvasHandle>(null);
  useEffect(() => {
    editor.canvas = handle.current;
    const [only] = editor.selection.get();
    if (only !== undefined) handle.current?.reveal(only);
    return () => void (editor.canvas = null);
  }, [editor]);
  return (
    <section className={classes.canvas} aria-label={words.editor.canvas} data-selects>
      <Canvas
        ref={handle}
        timeline={timeline}
        selection={selection}
        language={interfaceLanguage(timeline.details.language)}
        onSelect={editor.selection.set}
        onEdit={editor.mirror.edit}
        onAdd={(place) => addEventAt(editor, app.page, place)}
        onOpen={() => app.page.focus('headline')}
      />
      {timeline.events.length === 0 && (
        <div className={classes.hint}>
          <Empty title={words.editor.noEvents} help={words.editor.noEventsHelp}>
            <CommandButton id="add-event" variant="filled" icon={<IconPlus size={16} />}>
              {words.editor.addEvent}
            </CommandButton>
          </Empty>
        </div>
      )}
    </section>
  );
}
