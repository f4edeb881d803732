import { useLocalStorage } from '@mantine/hooks';
import { FACT_KINDS } from '#core/document/edition';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { languageChoices, languageName } from '../../ui/languages';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';
import { ExportFooter } from './ExportFooter';
import { FileOptions } from './FileOptions';
import { KindChoice } from './KindChoice';
import { asEdition, FIRST_CHOICE, type ExportChoice } from './run-export';
import { SizeChoice } from './SizeChoice';
import { useExport } from './use-export';

/** One figure in one size: what was chosen last is chosen again. */
export function OnePane({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const [stored, setChoice] = useLocalStorage<ExportChoice>({
    key: 'dateline-export',
    defaultValue: FIRST_CHOICE,
    getInitialValueInEffect: false,
  });
  // What an older Dateline stored knows fewer things to choose.
  const choice = { ...FIRST_CHOICE, ...stored };
  const change = (fields: Partial<ExportChoice>) => setChoice({ ...choice, ...fields });
  const { making, run, cancel } = useExport(editor, choice, onClose);
  const hasFigure = choice.files.some((kind) => !FACT_KINDS.includes(kind));
  return (
    <>
      <div className={classes.columns}>
        <KindChoice files={choice.files} described onChange={(files) => change({ files })} />
        <div className={classes.column}>
          <SizeChoice size={choice.size} disabled={!hasFigure} onChange={(size) => change({ size })} />
          <FileOptions files={choice.files} options={choice} onChange={change} />
          <LanguageSelect editor={editor} value={choice.lang} onChange={(lang) => change({ lang })} />
        </div>
      </div>
      <ExportFooter
        editor={editor}
        edition={asEdition(choice)}
        making={making}
        onClose={onClose}
        onCancel={cancel}
        onRun={run}
      />
    </>
  );
}

interface LanguageSelectProps {
  editor: Editor;
  /** Empty: the timeline's. */
  value: string;
  onChange(lang: string): void;
}

function LanguageSelect({ editor, value, onChange }: LanguageSelectProps) {
  const timeline = useTimeline(editor.mirror);
  const own = { value: '', label: words.export.ownLanguage(languageName(timeline.details.language)) };
  return (
    <Select
      label={words.export.language}
      description={words.export.languageHelp}
      inputWrapperOrder={['label', 'input', 'description']}
      data={[own, ...languageChoices(value ? [value] : [])]}
      value={value}
      allowDeselect={false}
      onChange={(lang) => lang !== null && onChange(lang)}
    />
  );
}
