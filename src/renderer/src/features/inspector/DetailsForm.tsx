import { Select } from '@mantine/core';
import type { Details, Timeline } from '#core/document/types';
import { changeDetails } from '#core/edits/change-details';
import { changeFigure } from '#core/edits/change-figure';
import { DATE_LANGUAGES } from '#core/when/words/index';
import type { Editor } from '../../commands/command';
import { DraftArea, DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/en';
import { ZoneSelect } from '../../ui/ZoneSelect';
import { earliestOf } from './earliest';
import classes from './Inspector.module.css';
import { HOUSE_STYLES } from './house-styles';
import { TrackList } from './TrackList';

const label = words.details;

/** What the timeline says of itself, and its tracks. */
export function DetailsForm({ editor, timeline }: { editor: Editor; timeline: Timeline }) {
  const { details } = timeline;
  const change = (fields: Partial<Details>) =>
    editor.mirror.edit(changeDetails(editor.mirror.get().timeline, fields));
  return (
    <>
      <div className={classes.section}>
        <DraftField label={label.name} value={details.title} onCommit={(title) => change({ title })} />
        <DraftArea
          label={label.dek}
          placeholder={label.dekHint}
          value={details.dek}
          onCommit={(dek) => change({ dek })}
        />
        <DraftField
          label={label.credit}
          placeholder={label.creditHint}
          value={details.credit}
          onCommit={(credit) => change({ credit })}
        />
        <DraftArea
          label={label.note}
          placeholder={label.noteHint}
          value={details.note}
          onCommit={(note) => change({ note })}
        />
      </div>
      <TrackList editor={editor} timeline={timeline} />
      <div className={classes.section}>
        <ZoneSelect
          label={label.zone}
          value={details.zone}
          at={earliestOf(timeline)}
          onChange={(zone) => change({ zone })}
        />
        <div className={classes.pair}>
          <Select
            label={label.language}
            data={withValue(DATE_LANGUAGES, details.language).map((tag) => ({
              value: tag,
              label: languageName(tag),
            }))}
            value={details.language}
            allowDeselect={false}
            onChange={(language) => language && change({ language })}
          />
          <Select
            label={label.style}
            data={withValue(
              HOUSE_STYLES.map((style) => style.id),
              timeline.figure.style,
            ).map((id) => ({
              value: id,
              label: HOUSE_STYLES.find((style) => style.id === id)?.name ?? id,
            }))}
            value={timeline.figure.style}
            allowDeselect={false}
            onChange={(style) =>
              style && editor.mirror.edit(changeFigure(editor.mirror.get().timeline, { style }))
            }
          />
        </div>
      </div>
    </>
  );
}

function withValue(list: readonly string[], value: string): string[] {
  return list.includes(value) ? [...list] : [value, ...list];
}

/** A language by its own name, as who writes in it looks for it. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag; // A document can come with a tag that is none.
  }
}
