import { useCallback, useMemo } from 'react';
import { IconPlus } from '@tabler/icons-react';
import { byId } from '#core/document/order';
import { Canvas, type CanvasHandle } from '../../canvas/Canvas';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { addTrackBelow, removeTrackOf } from '../../commands/track-actions';
import { Empty } from '../../ui/Empty';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import { rememberCollapsed, toggleCollapsed } from './collapsed';
import classes from './EditorScreen.module.css';
import { canvasMenu } from './menus/canvas-menu';

/** The canvas, wired to the document and the selection. */
export function CanvasPanel({ editor }: { editor: Editor }) {
  const app = useApp();
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  const remembered = useMemo(() => rememberCollapsed(), []);
  const folded = useStore(remembered)[editor.id];
  const collapsed = useMemo(() => new Set(folded), [folded]);
  const fold = (track: string) => toggleCollapsed(remembered, editor.id, track);
  const removeTrack = (id: string) => {
    const track = byId(editor.mirror.get().timeline.tracks).get(id);
    if (track) removeTrackOf(editor, app.page, track);
  };
  const take = useCallback(
    (canvas: CanvasHandle | null) => {
      editor.canvas = canvas;
      const [only] = editor.selection.get();
      if (only !== undefined) canvas?.reveal(only);
    },
    [editor],
  );
  return (
    <section className={classes.canvas} aria-label={words.editor.canvas} data-selects>
      <Canvas
        ref={take}
        timeline={timeline}
        selection={selection}
        language={interfaceLanguage(timeline.details.language)}
        onSelect={editor.selection.set}
        onEdit={editor.mirror.edit}
        collapsed={collapsed}
        onFold={fold}
        onSay={app.page.say}
        onAddTrack={() => addTrackBelow(editor, app.page, null)}
        onRemoveTrack={removeTrack}
        menu={(of) => canvasMenu(of, { app, editor, collapsed, fold })}
        newId={app.page.newId}
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
