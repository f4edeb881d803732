import type { Edition } from '#core/document/edition';
import { changeEdition } from '#core/edits/editions';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { MultiSelect } from '../../ui/lists';
import { languageChoices, languageName } from '../../ui/languages';
import { words } from '../../ui/words/words';
import classes from './Export.module.css';
import { FileOptions } from './FileOptions';
import { FormatChoice } from './FormatChoice';
import { KindChoice } from './KindChoice';

/** What an edition consists of; each change is an edit of the document. */
export function EditionForm({ editor: { mirror }, edition }: { editor: Editor; edition: Edition }) {
  const timeline = useTimeline(mirror);
  const change = (fields: Partial<Edition>) =>
    mirror.edit(changeEdition(mirror.get().timeline, edition.id, fields));
  const { languages, files } = edition;
  return (
    <div className={classes.columns}>
      <FormatChoice formats={edition.formats} onChange={(formats) => change({ formats })} />
      <div className={classes.column}>
        <KindChoice files={files} onChange={(chosen) => change({ files: chosen })} />
        <FileOptions files={files} options={edition} onChange={change} />
        <MultiSelect
          label={words.export.languages}
          description={words.export.languageHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={
            languages.length === 0 ? words.export.ownLanguage(languageName(timeline.details.language)) : ''
          }
          data={languageChoices(languages)}
          value={[...languages]}
          onChange={(chosen) => change({ languages: chosen })}
        />
      </div>
    </div>
  );
}
