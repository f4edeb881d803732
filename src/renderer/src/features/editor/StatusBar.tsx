import { Button } from '@mantine/core';
import { IconAppWindow, IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useMemo } from 'react';
import type { Timeline } from '#core/document/types';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import classes from './EditorScreen.module.css';
import { PaneToggle } from './PaneToggle';
import { WIDE } from './panes';
import { timelineSpan } from './span';

/** The way back for a figure that has its own window. */
function FigureElsewhere() {
  const app = useApp();
  const { place, dock } = useStore(app.figurePlace);
  if (place !== 'window') return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={<IconAppWindow size={14} />}
      onClick={() => app.run(`figure-${dock}`)}
    >
      {words.preview.bringBack}
    </Button>
  );
}

/** From when to when it goes. That looks at all events: neither an edit nor the first picture waits for it. */
function Span({ timeline }: { timeline: Timeline }) {
  const shown = useDeferredValue<Timeline | null>(timeline, null);
  const span = useMemo(
    () => shown && timelineSpan(shown, interfaceLanguage(shown.details.language)),
    [shown],
  );
  return <span>{span}</span>;
}

/** What the timeline holds, and the canvas's zoom. */
export function StatusBar({ editor }: { editor: Editor }) {
  const timeline = useTimeline(editor.mirror);
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  return (
    <footer className={classes.status}>
      <PaneToggle editor={editor} pane="list" />
      <span>
        {words.events(timeline.events.length)}, {words.tracks(timeline.tracks.length)}
      </span>
      <Span timeline={timeline} />
      <span>{timeline.details.zone}</span>
      <span className={classes.spring} />
      <FigureElsewhere />
      <CommandButton id="zoom-out" icon={<IconMinus size={16} />} />
      <CommandButton id="zoom-in" icon={<IconPlus size={16} />} />
      <CommandButton id="fit" icon={<IconArrowsHorizontal size={16} />} />
      <PaneToggle editor={editor} pane={wide ? 'inspector' : 'overlay'} />
    </footer>
  );
}
