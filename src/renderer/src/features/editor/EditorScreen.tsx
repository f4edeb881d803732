import { useEffect } from 'react';
import { useDetails } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { PastBanner } from '../history/PastBanner';
import { useApp } from '../shell/app-context';
import classes from './EditorScreen.module.css';
import { FailureBanner } from './FailureBanner';
import { Gone } from './Gone';
import { OpeningScreen } from './OpeningScreen';
import { Panels } from './Panels';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useEditor } from './use-editor';
import { useShownEditor } from './use-shown-editor';

/** One timeline, open for work. `event` is selected and shown at first. */
export function EditorScreen({ id, event }: { id: string; event: string | null }) {
  const app = useApp();
  const opening = useEditor(app, id, 'editor');
  if (opening.kind === 'opening') return <OpeningScreen part={opening.part} />;
  if (opening.kind === 'failed') return <Gone error={opening.error} />;
  return <OpenEditor editor={opening.editor} event={event} />;
}

function OpenEditor({ editor: present, event }: { editor: Editor; event: string | null }) {
  const editor = useShownEditor(present);
  const { title } = useDetails(editor.mirror);
  useEffect(() => void (document.title = `${title || words.library.untitled} – ${words.product}`), [title]);
  useEffect(() => {
    if (event !== null) present.selection.set(new Set([event]));
  }, [present, event]);
  return (
    <main className={classes.screen}>
      <TopBar editor={editor} />
      <FailureBanner mirror={present.mirror} />
      <PastBanner editor={present} />
      <Panels editor={editor} present={present} />
      <StatusBar editor={editor} />
    </main>
  );
}
