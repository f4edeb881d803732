import { useEffect } from 'react';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import classes from '../editor/EditorScreen.module.css';
import { FailureBanner } from '../editor/FailureBanner';
import { Gone } from '../editor/Gone';
import { useEditor } from '../editor/use-editor';
import { Preview } from '../preview/Preview';
import { useApp } from '../shell/app-context';

/** A window that shows nothing but the figure of the timeline that is open in another. */
export function FigureScreen({ id }: { id: string }) {
  const opening = useEditor(useApp(), id, 'figure');
  if (opening.kind === 'opening')
    return <main className={classes.screen} aria-busy="true" aria-label={words.shell.loading} />;
  if (opening.kind === 'failed') return <Gone error={opening.error} />;
  return <OpenFigure editor={opening.editor} />;
}

function OpenFigure({ editor }: { editor: Editor }) {
  const { editorLink } = useApp();
  const { title } = useStore(editor.mirror).timeline.details;
  const name = words.preview.windowTitle(title || words.library.untitled);
  useEffect(() => void (document.title = `${name} – ${words.product}`), [name]);
  useEffect(() => editorLink?.follow(editor), [editorLink, editor]);
  return (
    <main className={classes.screen}>
      <h1 className="dl-heard">{name}</h1>
      <FailureBanner mirror={editor.mirror} />
      <Preview editor={editor} />
    </main>
  );
}
