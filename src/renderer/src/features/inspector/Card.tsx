import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import classes from './Inspector.module.css';

interface CardProps {
  name: React.ReactNode;
  open: boolean;
  /** Its first field takes the focus as it opens. */
  isNew: boolean;
  onToggle(): void;
  removeLabel: string;
  onRemove(): void;
  children: React.ReactNode;
}

/** One record of a list: a line that opens to its fields. */
export function Card({ name, open, isNew, onToggle, removeLabel, onRemove, children }: CardProps) {
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <UnstyledButton className={classes.cardToggle} aria-expanded={open} onClick={onToggle}>
          <IconChevronRight className={classes.chevron} size={16} aria-hidden />
          <span className={classes.cardName}>{name}</span>
        </UnstyledButton>
        <ActionIcon aria-label={removeLabel} onClick={onRemove}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {open && (
        <div ref={isNew ? focusFirst : null} className={classes.cardBody}>
          {children}
        </div>
      )}
    </li>
  );
}

function focusFirst(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>('input:not([type=hidden], [type=file]), textarea, button')?.focus();
}
