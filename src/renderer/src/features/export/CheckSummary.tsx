import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { words } from '../../ui/words/words';
import { countFindings } from '../preflight/group-findings';
import classes from './Export.module.css';
import type { CheckState } from './use-check';

interface CheckSummaryProps {
  state: CheckState;
  /** Whether the findings are shown. */
  open: boolean;
  onToggle(): void;
}

/** How many faults preflight finds in the chosen pictures; a button that shows them. */
export function CheckSummary({ state, open, onToggle }: CheckSummaryProps) {
  if (state.kind !== 'checked') return <p className={classes.dim}>{words.exportCheck[state.kind]}</p>;
  if (state.pictures.length === 0) return <p />;
  const { all, fatal } = countFindings(state.pictures.flatMap((picture) => picture.findings));
  if (all === 0)
    return (
      <p className={classes.check} data-severity="clean">
        <IconCheck size={16} aria-hidden /> {words.exportCheck.clean}
      </p>
    );
  const warnings = all - fatal;
  const found = [
    fatal > 0 && words.exportCheck.fatal(fatal),
    warnings > 0 && words.exportCheck.warnings(warnings),
  ];
  const Glyph = fatal > 0 ? IconBan : IconAlertTriangle;
  return (
    <UnstyledButton
      className={classes.check ?? ''}
      data-severity={fatal > 0 ? 'fatal' : 'warning'}
      aria-expanded={open}
      onClick={onToggle}
    >
      <Glyph size={16} aria-hidden />
      {words.exportCheck.found(found.filter((what) => what !== false))}
      <IconChevronDown className={classes.chevron} size={14} aria-hidden />
    </UnstyledButton>
  );
}
