import { boundsOf } from '#core/when/bounds';
import { checkWhen } from '#core/when/check';
import type { When } from '#core/when/types';
import { DraftField } from '../../ui/DraftField';
import { DateField } from '../../ui/when/DateField';
import { words } from '../../ui/words/words';
import { ZoneSelect } from '../../ui/ZoneSelect';
import classes from './Inspector.module.css';

interface WhenFieldsProps {
  when: When;
  /** The timeline's language of dates. */
  language: string;
  /** The day that weekdays are counted from, or empty. */
  reference: string;
  locked: string | undefined;
  onChange(when: When): void;
}

/** The date of an event, then its zone and the words that it came from. */
export function WhenFields({ when, language, reference, locked, onChange }: WhenFieldsProps) {
  const { start, end } = boundsOf(when);
  return (
    <>
      <DateField when={when} language={language} reference={reference} locked={locked} onChange={onChange} />
      <div className={classes.pair}>
        <ZoneSelect
          label={words.inspector.zone}
          value={when.zone}
          at={start?.from ?? end?.from ?? 0}
          disabled={locked !== undefined}
          onChange={(zone) => checkWhen({ ...when, zone }).length === 0 && onChange({ ...when, zone })}
        />
        <DraftField
          label={words.inspector.phrase}
          placeholder={words.inspector.phraseHint}
          value={when.phrase}
          readOnly={locked !== undefined}
          onCommit={(phrase) => onChange({ ...when, phrase })}
        />
      </div>
    </>
  );
}
