import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { Finding } from '#core/figure/preflight/finding';
import { words } from '../../ui/words/words';
import { countFindings } from './group-findings';
import classes from './Preflight.module.css';

interface PreflightBadgeProps {
  findings: readonly Finding[];
  open: boolean;
  onToggle(): void;
  ref?: Ref<HTMLButtonElement>;
}

const GLYPHS = { fatal: IconBan, warning: IconAlertTriangle, clean: IconCheck } as const;

/** How many things preflight found in the figure in sight; opens the list of them. */
export function PreflightBadge({ findings, open, onToggle, ref }: PreflightBadgeProps) {
  const { all, fatal } = countFindings(findings);
  const state = fatal > 0 ? 'fatal' : all > 0 ? 'warning' : 'clean';
  const Glyph = GLYPHS[state];
  return (
    <UnstyledButton
      ref={ref}
      className={classes.badge}
      data-state={state}
      aria-expanded={open}
      aria-label={[words.preflight.badge(all), ...(fatal > 0 ? [words.preflight.fatal(fatal)] : [])].join(
        ', ',
      )}
      title={fatal > 0 ? words.preflight.fatal(fatal) : undefined}
      onClick={onToggle}
    >
      <Glyph size={14} stroke={2} aria-hidden />
      {words.preflight.badge(all)}
    </UnstyledButton>
  );
}
