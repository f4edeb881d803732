import { useMediaQuery } from '@mantine/hooks';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/en';
import { Inspector } from '../inspector/Inspector';
import { EventList } from '../list/EventList';
import { Preview } from '../preview/Preview';
import { CanvasPanel } from './CanvasPanel';
import classes from './EditorScreen.module.css';

/** From this width the inspector has its own column; below it lies over the others. */
const WIDE = '(min-width: 1280px)';

/** The panels around the canvas; their sizes are remembered on this machine, never in the document. */
export function Panels({ editor }: { editor: Editor }) {
  const wide = useMediaQuery(WIDE, window.innerWidth >= 1280, { getInitialValueInEffect: false });
  const panelIds = wide ? ['list', 'middle', 'inspector'] : ['list', 'middle'];
  const layout = useDefaultLayout({ id: 'dateline-editor', panelIds, storage: localStorage });
  return (
    <div className={classes.panels}>
      <Group {...layout} orientation="horizontal" key={String(wide)}>
        <Panel id="list" defaultSize={236} minSize={180} groupResizeBehavior="preserve-pixel-size">
          <EventList editor={editor} />
        </Panel>
        <Divider direction="column" label={words.editor.resizeList} />
        <Panel id="middle" minSize={320}>
          <Middle editor={editor} />
        </Panel>
        {wide && <Divider direction="column" label={words.editor.resizeInspector} />}
        {wide && (
          <Panel id="inspector" defaultSize={320} minSize={280} groupResizeBehavior="preserve-pixel-size">
            <Inspector editor={editor} />
          </Panel>
        )}
      </Group>
      {!wide && <InspectorOverlay editor={editor} />}
    </div>
  );
}

/** Canvas above, figure below. */
function Middle({ editor }: { editor: Editor }) {
  const layout = useDefaultLayout({
    id: 'dateline-middle',
    panelIds: ['canvas', 'preview'],
    storage: localStorage,
  });
  return (
    <Group {...layout} orientation="vertical">
      <Panel id="canvas" defaultSize="56" minSize={160}>
        <CanvasPanel editor={editor} />
      </Panel>
      <Divider direction="row" label={words.editor.resizePreview} />
      <Panel id="preview" minSize={40} collapsible collapsedSize={40}>
        <Preview editor={editor} />
      </Panel>
    </Group>
  );
}

function Divider({ direction, label }: { direction: 'row' | 'column'; label: string }) {
  return <Separator className={classes.separator} data-direction={direction} aria-label={label} />;
}

/** On a narrow window the inspector comes with the selection and goes with it. */
function InspectorOverlay({ editor }: { editor: Editor }) {
  const selection = useStore(editor.selection);
  const open = useStore(editor.inspectorOpen);
  if (selection.size === 0 && !open) return null;
  const close = () => {
    editor.selection.set(new Set());
    editor.inspectorOpen.set(false);
  };
  return (
    <div className={classes.overlay}>
      <Inspector editor={editor} onClose={close} />
    </div>
  );
}
