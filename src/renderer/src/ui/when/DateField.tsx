import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { revertOnEscape } from '../DraftField';
import { interfaceLanguage } from '../dates';
import { words } from '../words/words';
import { DateAnswer } from './DateAnswer';
import { DateHelp } from './DateHelp';
import { DateQuestion } from './DateQuestion';
import { useTypedDate, type DateOptions } from './use-typed-date';
import classes from './when.module.css';

interface DateFieldProps extends DateOptions {
  /** The timeline's language of dates. */
  language: string;
  /** Why it can't be changed; absent: it can. */
  locked?: string | undefined;
}

/** A date as journalists type it, and at once how it was understood; what can mean several dates is asked. */
export function DateField({ language, locked, ...options }: DateFieldProps) {
  const date = useTypedDate(options);
  const [focused, setFocused] = useState(false);
  const answer = useId();
  const spoken = interfaceLanguage(language);
  return (
    <>
      <DateQuestion date={date} focused={focused} language={spoken}>
        <TextInput
          label={words.inspector.when}
          data-field="when"
          className={classes.field ?? ''}
          readOnly={locked !== undefined}
          description={locked}
          aria-describedby={answer}
          aria-invalid={date.refused}
          spellCheck={false}
          rightSection={locked === undefined && <DateHelp onUse={date.type} />}
          value={date.text}
          onChange={(event) => date.type(event.currentTarget.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            date.commit();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) date.commit();
            else revertOnEscape(event, date);
          }}
        />
      </DateQuestion>
      <DateAnswer id={answer} date={date} when={options.when} language={spoken} />
    </>
  );
}
