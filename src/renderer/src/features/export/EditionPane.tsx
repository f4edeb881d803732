import { useEffect, useState } from 'react';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { EditionForm } from './EditionForm';
import { EditionPicker } from './EditionPicker';
import { EditionRun } from './EditionRun';
import { ExportFooter } from './ExportFooter';
import { useEditionRun } from './use-edition-run';

interface EditionPaneProps {
  editor: Editor;
  onClose(): void;
  /** Told whether an edition is being made. */
  onLock(locked: boolean): void;
}

/** The editions of the timeline: to choose and change one, then to follow how it is made. */
export function EditionPane({ editor, onClose, onLock }: EditionPaneProps) {
  const timeline = useTimeline(editor.mirror);
  const { editions } = timeline.figure;
  const [chosen, setChosen] = useState(editions[0]?.id ?? '');
  const edition = editions.find(({ id }) => id === chosen) ?? editions[0] ?? null;
  const { state, start, cancel, back } = useEditionRun(editor);
  const locked = state?.kind === 'making';
  useEffect(() => onLock(locked), [locked, onLock]);
  if (state) return <EditionRun state={state} onCancel={cancel} onBack={back} onClose={onClose} />;
  return (
    <>
      <EditionPicker editor={editor} editions={editions} edition={edition} onChoose={setChosen} />
      {edition && (
        <>
          <EditionForm key={edition.id} editor={editor} edition={edition} />
          <ExportFooter
            editor={editor}
            edition={edition}
            onClose={onClose}
            onRun={(force) => start(edition, force)}
          />
        </>
      )}
    </>
  );
}
