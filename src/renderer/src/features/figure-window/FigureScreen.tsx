import { IconHistory } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useStore } from '../../client/use-store';
import { useDetails } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { momentWords } from '../../ui/dates';
import { words } from '../../ui/words/words';
import classes from '../editor/EditorScreen.module.css';
import { FailureBanner } from '../editor/FailureBanner';
import { Gone } from '../editor/Gone';
import { OpeningScreen } from '../editor/OpeningScreen';
import { useEditor } from '../editor/use-editor';
import { useShownEditor } from '../editor/use-shown-editor';
import { Preview } from '../preview/Preview';
import { useApp } from '../shell/app-context';
import shell from '../shell/Shell.module.css';

/** A window that shows nothing but the figure of the timeline that is open in another. */
export function FigureScreen({ id }: { id: string }) {
  const opening = useEditor(useApp(), id, 'figure');
  if (opening.kind === 'opening') return <OpeningScreen part={opening.part} />;
  if (opening.kind === 'failed') return <Gone error={opening.error} />;
  return <OpenFigure editor={opening.editor} />;
}

function OpenFigure({ editor: present }: { editor: Editor }) {
  const editor = useShownEditor(present);
  const { editorLink } = useApp();
  const { title } = useDetails(editor.mirror);
  const name = words.preview.windowTitle(title || words.library.untitled);
  useEffect(() => void (document.title = `${name} – ${words.product}`), [name]);
  useEffect(() => editorLink?.follow(present), [editorLink, present]);
  return (
    <main className={classes.screen}>
      <h1 className="dl-heard">{name}</h1>
      <FailureBanner mirror={present.mirror} />
      <PastNote editor={present} />
      <Preview editor={editor} />
    </main>
  );
}

/** Says that an earlier state is shown; the way back is in the window of the editor. */
function PastNote({ editor: { past } }: { editor: Editor }) {
  const shown = useStore(past);
  if (!shown) return null;
  const moment = shown.at === null ? words.history.beginning : momentWords(shown.at);
  return (
    <div className={shell.banner} role="status">
      <IconHistory size={18} aria-hidden />
      <strong>{words.history.looking(moment)}</strong>
      <span>{shown.label}</span>
    </div>
  );
}
