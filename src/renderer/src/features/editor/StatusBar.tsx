import { IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { CommandButton } from '../shell/CommandButton';
import classes from './EditorScreen.module.css';
import { PaneToggle } from './PaneToggle';
import { WIDE } from './panes';
import { timelineSpan } from './span';

/** What the timeline holds, and the canvas's zoom. */
export function StatusBar({ editor }: { editor: Editor }) {
  const { timeline } = useStore(editor.mirror);
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const { zone, language } = timeline.details;
  return (
    <footer className={classes.status}>
      <PaneToggle editor={editor} pane="list" />
      <span>
        {words.events(timeline.events.length)}, {words.tracks(timeline.tracks.length)}
      </span>
      <span>{timelineSpan(timeline, interfaceLanguage(language))}</span>
      <span>{zone}</span>
      <span className={classes.spring} />
      <CommandButton id="zoom-out" icon={<IconMinus size={16} />} />
      <CommandButton id="zoom-in" icon={<IconPlus size={16} />} />
      <CommandButton id="fit" icon={<IconArrowsHorizontal size={16} />} />
      <PaneToggle editor={editor} pane={wide ? 'inspector' : 'overlay'} />
    </footer>
  );
}
