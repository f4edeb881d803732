import type { Comparison } from '#core/compare/compare';
import type { TimelineEvent } from '#core/document/types';
import type { Editor } from '../../commands/command';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import {
  detailFieldLabel,
  detailFieldText,
  eventFieldLabel,
  eventFieldText,
  trackFieldText,
  type FieldContext,
} from './field-text';
import { EventName, Field, Group, MOST } from './difference-parts';
import classes from './History.module.css';

interface DifferenceListProps {
  editor: Editor;
  comparison: Comparison;
  /** The timeline's language of dates. */
  language: string;
}

/** What came, changed and went; a click leads to the event. */
export function DifferenceList({ editor, comparison, language }: DifferenceListProps) {
  const { events, tracks, details, figure } = comparison;
  const context: FieldContext = { language: interfaceLanguage(language), tracks: comparison.trackNames };
  const lead = (event: TimelineEvent) => {
    editor.selection.set(new Set([event.id]));
    editor.canvas?.reveal(event.id);
  };
  return (
    <>
      <Group title={words.history.changed} count={events.changed.length}>
        {events.changed.slice(0, MOST).map(({ before, after, fields }) => (
          <li key={after.id}>
            <EventName event={after} context={context} onClick={() => lead(after)} />
            <dl className={classes.fields}>
              {fields.map((field) => (
                <Field
                  key={field}
                  label={eventFieldLabel(field)}
                  before={eventFieldText(before, field, context)}
                  after={eventFieldText(after, field, context)}
                />
              ))}
            </dl>
          </li>
        ))}
      </Group>
      <Group title={words.history.added} count={events.added.length}>
        {events.added.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <EventName event={event} context={context} onClick={() => lead(event)} />
          </li>
        ))}
      </Group>
      <Group title={words.history.removed} count={events.removed.length}>
        {events.removed.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <EventName event={event} context={context} />
          </li>
        ))}
      </Group>
      <Group
        title={words.history.tracks}
        count={tracks.added.length + tracks.changed.length + tracks.removed.length}
      >
        {tracks.changed.map(({ before, after, fields }) => (
          <li key={after.id}>
            <strong>{after.name}</strong>
            <dl className={classes.fields}>
              {fields.map((field) => (
                <Field
                  key={field}
                  label={words.history.trackFields[field]}
                  before={trackFieldText(before, field)}
                  after={trackFieldText(after, field)}
                />
              ))}
            </dl>
          </li>
        ))}
        {tracks.added.map(({ id, name }) => (
          <li key={id}>
            {words.history.added}: <strong>{name}</strong>
          </li>
        ))}
        {tracks.removed.map(({ id, name }) => (
          <li key={id}>
            {words.history.removed}: <strong>{name}</strong>
          </li>
        ))}
      </Group>
      {details && (
        <Group title={words.history.details} count={details.fields.length}>
          <li>
            <dl className={classes.fields}>
              {details.fields.map((field) => (
                <Field
                  key={field}
                  label={detailFieldLabel(field)}
                  before={detailFieldText(details.before, field)}
                  after={detailFieldText(details.after, field)}
                />
              ))}
            </dl>
          </li>
        </Group>
      )}
      {figure && <p className={classes.aside}>{words.history.figure}</p>}
    </>
  );
}
