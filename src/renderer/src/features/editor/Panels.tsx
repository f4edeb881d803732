import { useMediaQuery } from '@mantine/hooks';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { Later } from '../../ui/Later';
import { lazily } from '../../ui/lazily';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { WIDE } from './panes';
import { CanvasPanel } from './CanvasPanel';
import classes from './EditorScreen.module.css';

// The canvas stands there before their code comes.
const EventList = lazily(async () => (await import('../list/EventList')).EventList);
const Inspector = lazily(async () => (await import('../inspector/Inspector')).Inspector);
const HistoryPanel = lazily(async () => (await import('../history/HistoryPanel')).HistoryPanel);
const Preview = lazily(async () => (await import('../preview/Preview')).Preview);

interface PanelsProps {
  editor: Editor;
  /** The editor of the timeline as it is, where an earlier state is shown. */
  present: Editor;
}

/** The panels around the canvas; what is shown and how wide is remembered on this machine, never in the document. */
export function Panels({ editor, present }: PanelsProps) {
  const wide = useMediaQuery(WIDE, window.innerWidth >= 1280, { getInitialValueInEffect: false });
  const panes = useStore(editor.panes);
  const hasColumn = wide && (panes.inspector || panes.history);
  const { place } = useStore(useApp().figurePlace);
  const panelIds = [...(panes.list ? ['list'] : []), 'middle', ...(hasColumn ? ['inspector'] : [])];
  const layout = useDefaultLayout({ id: 'dateline-editor', panelIds, storage: localStorage });
  return (
    <div className={classes.panels}>
      <Group {...layout} orientation="horizontal">
        {panes.list && (
          <Panel id="list" defaultSize={264} minSize={180} groupResizeBehavior="preserve-pixel-size">
            <Later frames={12}>
              <EventList editor={editor} />
            </Later>
          </Panel>
        )}
        {panes.list && <Divider direction="column" label={words.editor.resizeList} />}
        <Panel id="middle" minSize={place === 'beside' ? 540 : 320}>
          <Middle editor={editor} />
        </Panel>
        {hasColumn && <Divider direction="column" label={words.editor.resizeInspector} />}
        {hasColumn && (
          <Panel id="inspector" defaultSize={320} minSize={280} groupResizeBehavior="preserve-pixel-size">
            <Later frames={14}>
              {panes.history ? <HistoryPanel editor={present} /> : <Inspector editor={editor} />}
            </Later>
          </Panel>
        )}
      </Group>
      {!wide && (panes.overlay || panes.history) && (
        <div className={classes.overlay}>
          {panes.history ? (
            <HistoryPanel editor={present} />
          ) : (
            <Inspector editor={editor} onClose={() => editor.panes.set({ ...panes, overlay: false })} />
          )}
        </div>
      )}
    </div>
  );
}

/** The canvas, and the figure where it is wanted. Both stay as they are while the figure goes from one side to the other. */
function Middle({ editor }: { editor: Editor }) {
  const { place } = useStore(useApp().figurePlace);
  const beside = place === 'beside';
  const figure = beside ? 'preview-beside' : 'preview';
  const layout = useDefaultLayout({
    id: 'dateline-middle',
    panelIds: ['canvas', ...(place === 'window' ? [] : [figure])],
    storage: localStorage,
  });
  return (
    <Group {...layout} orientation={beside ? 'horizontal' : 'vertical'}>
      <Panel id="canvas" defaultSize="56" minSize={beside ? 240 : 160}>
        <Later frames={0}>
          <CanvasPanel editor={editor} />
        </Later>
      </Panel>
      {place !== 'window' && (
        <Divider direction={beside ? 'column' : 'row'} label={words.editor.resizePreview[place]} />
      )}
      {place !== 'window' && (
        <Panel
          id={figure}
          {...(beside ? { minSize: 300 } : { minSize: 40, collapsible: true, collapsedSize: 40 })}
        >
          <Later frames={16}>
            <Preview editor={editor} />
          </Later>
        </Panel>
      )}
    </Group>
  );
}

function Divider({ direction, label }: { direction: 'row' | 'column'; label: string }) {
  return <Separator className={classes.separator} data-direction={direction} aria-label={label} />;
}
