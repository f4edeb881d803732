import { ActionIcon, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { boundsOf } from '#core/when/bounds';
import { checkWhen } from '#core/when/check';
import type { When } from '#core/when/types';
import { interfaceLanguage } from '../../ui/dates';
import { DraftField, revertOnEscape } from '../../ui/DraftField';
import { useDraft } from '../../ui/use-draft';
import { words } from '../../ui/words/words';
import { ZoneSelect } from '../../ui/ZoneSelect';
import classes from './Inspector.module.css';
import { understand } from './understanding';

interface WhenFieldsProps {
  when: When;
  language: string;
  onChange(when: When): void;
}

/** A date as text, and at once what is understood of it; then its zone and the words that it came from. */
export function WhenFields({ when, language, onChange }: WhenFieldsProps) {
  const draft = useDraft({
    value: when.edtf,
    commit(text) {
      const next = { ...when, edtf: text.trim() };
      if (checkWhen(next).length > 0) return false;
      onChange(next);
      return true;
    },
  });
  const { start, end } = boundsOf(when);
  return (
    <>
      <TextInput
        label={words.inspector.when}
        data-field="when"
        className={classes.mono ?? ''}
        aria-describedby="understood"
        autoComplete="off"
        spellCheck={false}
        rightSection={<WhenHelp onUse={(form) => draft.type(form)} />}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
          else revertOnEscape(event, draft);
        }}
      />
      <Understood edtf={draft.text.trim()} zone={when.zone} language={interfaceLanguage(language)} />
      <div className={classes.pair}>
        <ZoneSelect
          label={words.inspector.zone}
          value={when.zone}
          at={start?.from ?? end?.from ?? 0}
          onChange={(zone) => checkWhen({ ...when, zone }).length === 0 && onChange({ ...when, zone })}
        />
        <DraftField
          label={words.inspector.phrase}
          placeholder={words.inspector.phraseHint}
          value={when.phrase}
          onCommit={(phrase) => onChange({ ...when, phrase })}
        />
      </div>
    </>
  );
}

function Understood({ edtf, zone, language }: { edtf: string; zone: string; language: string }) {
  const understood = understand(edtf, zone, language);
  if (!understood.ok) {
    return (
      <div className={classes.problems} id="understood" role="alert">
        {understood.problems.map((problem) => (
          <div key={problem}>{problem}</div>
        ))}
      </div>
    );
  }
  return (
    <div className={classes.understood} id="understood">
      <strong>{understood.said}</strong>
      <span>{understood.meant}</span>
    </div>
  );
}

/** The ways to write a date; each can be taken into the field. */
function WhenHelp({ onUse }: { onUse(form: string): void }) {
  return (
    <Popover width={320} position="bottom-end" withinPortal shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon size={22} aria-label={words.inspector.whenHelp}>
          <IconHelpCircle size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.inspector.whenHelp}>
        <dl className={classes.forms}>
          {words.whenForms.map(([form, meaning]) => (
            <div key={form} style={{ display: 'contents' }}>
              <dt>
                <UnstyledButton fz={12} onClick={() => onUse(form)}>
                  {form}
                </UnstyledButton>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
