import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import type { When } from '#core/when/types';
import { words } from '../words/words';
import classes from './when.module.css';
import { understandingOf } from './understanding';
import type { TypedDate } from './use-typed-date';

interface DateQuestionProps {
  date: TypedDate;
  /** The cursor is in the field. */
  focused: boolean;
  language: string;
  /** The field that is typed into. */
  children: ReactNode;
  /** Shown below where nothing is asked. */
  aside?: ReactNode;
}

/** Below a date field: what has to be asked, with each reading to choose from. None is chosen beforehand. */
export function DateQuestion({ date, focused, language, children, aside }: DateQuestionProps) {
  const { typed, text } = date;
  const asked = typed?.kind === 'question' ? typed : null;
  const combobox = useCombobox({ opened: focused && (asked !== null || aside !== undefined) });
  const { resetSelectedOption } = combobox;
  useEffect(() => resetSelectedOption(), [text, resetSelectedOption]);
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width="max-content"
      shadow="md"
      withinPortal
      onOptionSubmit={(index) => asked && date.choose(asked.readings[Number(index)]!)}
    >
      <Combobox.Target withExpandedAttribute autoComplete="off">
        {children}
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown ?? ''}>
        {asked ? (
          <>
            <Combobox.Header className={classes.question ?? ''}>
              {words.when.questions[asked.question]}
            </Combobox.Header>
            <Combobox.Options aria-label={words.when.questions[asked.question]}>
              {asked.readings.map((reading, index) => (
                <Combobox.Option value={String(index)} key={`${reading.edtf} ${reading.zone}`}>
                  <ReadingWords reading={reading} language={language} />
                </Combobox.Option>
              ))}
            </Combobox.Options>
            <Combobox.Footer className={classes.how ?? ''}>
              {words.when.askHow}
              {asked.question === 'reference' && <div>{words.when.countedFrom}</div>}
            </Combobox.Footer>
          </>
        ) : (
          aside
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function ReadingWords({ reading, language }: { reading: When; language: string }) {
  const { said, meant, clocks } = understandingOf(reading, language);
  return (
    <div className={classes.reading}>
      <strong>{said}</strong>
      <span>{meant}</span>
      <span>{clocks}</span>
    </div>
  );
}
