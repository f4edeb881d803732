import type { CheckedPicture } from '#contract/requests/edition';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { languageName } from '../../ui/languages';
import { words } from '../../ui/words/words';
import { FindingList } from '../preflight/FindingList';
import { leadTo } from '../preflight/lead-to';
import { useApp } from '../shell/app-context';
import classes from './Export.module.css';
import { formatName } from './size-text';

interface CheckFindingsProps {
  editor: Editor;
  pictures: readonly CheckedPicture[];
  onClose(): void;
}

/** What preflight found, by picture. One that is chosen closes the dialog and leads to its event, in that format. */
export function CheckFindings({ editor, pictures, onClose }: CheckFindingsProps) {
  const { page } = useApp();
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  const faulty = pictures.filter(({ findings }) => findings.length > 0);
  return (
    <div className={classes.findings} role="region" tabIndex={0} aria-label={words.exportCheck.list}>
      {faulty.map(({ format, language, findings }) => (
        <section key={`${format} ${language}`}>
          <h3>{pictureName(format, language === timeline.details.language ? '' : language)}</h3>
          <FindingList
            timeline={timeline}
            findings={findings}
            selection={selection}
            level={4}
            onChoose={(finding) => {
              onClose();
              editor.size.set(format);
              leadTo(editor, page, finding);
            }}
          />
        </section>
      ))}
    </div>
  );
}

function pictureName(format: string, language: string): string {
  return language ? `${formatName(format)}, ${languageName(language)}` : formatName(format);
}
