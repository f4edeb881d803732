import type { Details, Timeline } from '#core/document/types';
import { changeDetails } from '#core/edits/change-details';
import type { Editor } from '../../commands/command';
import { Select } from '../../ui/lists';
import { DraftArea, DraftField } from '../../ui/DraftField';
import { languageChoices } from '../../ui/languages';
import { DayField } from '../../ui/when/DayField';
import { words } from '../../ui/words/words';
import { ZoneSelect } from '../../ui/ZoneSelect';
import { earliestOf } from './earliest';
import { FigureForm } from './FigureForm';
import classes from './Inspector.module.css';
import { TrackList } from './TrackList';

/** What the timeline says of itself, and its tracks. */
export function DetailsForm({ editor, timeline }: { editor: Editor; timeline: Timeline }) {
  const { details } = timeline;
  const change = (fields: Partial<Details>) =>
    editor.mirror.edit(changeDetails(editor.mirror.get().timeline, fields));
  return (
    <>
      <div className={classes.section}>
        <DraftField
          label={words.details.name}
          value={details.title}
          onCommit={(title) => change({ title })}
        />
        <DraftArea
          label={words.details.dek}
          placeholder={words.details.dekHint}
          value={details.dek}
          onCommit={(dek) => change({ dek })}
        />
        <DraftField
          label={words.details.credit}
          placeholder={words.details.creditHint}
          value={details.credit}
          onCommit={(credit) => change({ credit })}
        />
        <DraftArea
          label={words.details.note}
          placeholder={words.details.noteHint}
          value={details.note}
          onCommit={(note) => change({ note })}
        />
      </div>
      <TrackList editor={editor} timeline={timeline} />
      <div className={classes.section}>
        <ZoneSelect
          label={words.details.zone}
          value={details.zone}
          at={earliestOf(timeline)}
          onChange={(zone) => change({ zone })}
        />
        <DayField
          label={words.when.reference}
          description={words.when.referenceHelp}
          placeholder={words.when.referenceHint}
          value={details.reference}
          zone={details.zone}
          now={Date.now}
          onChange={(reference) => change({ reference })}
        />
        <Select
          label={words.details.language}
          data={languageChoices([details.language])}
          value={details.language}
          allowDeselect={false}
          onChange={(language) => language && change({ language })}
        />
      </div>
      <FigureForm editor={editor} timeline={timeline} />
    </>
  );
}
