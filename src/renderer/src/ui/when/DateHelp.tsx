import { ActionIcon, Popover, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { words } from '../words/words';
import classes from './when.module.css';

/** The ways to write a date; each can be taken into the field. */
export function DateHelp({ onUse }: { onUse(form: string): void }) {
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
