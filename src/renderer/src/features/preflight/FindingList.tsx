import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import type { Finding } from '#core/figure/preflight/finding';
import { wordSaid, words } from '../../ui/words/words';
import { groupFindings, type Group } from './group-findings';
import classes from './Preflight.module.css';

interface FindingListProps {
  timeline: Timeline;
  findings: readonly Finding[];
  /** Events that are selected; what is found of them is marked. */
  selection: ReadonlySet<string>;
  /** Of the headings of its checks. */
  level: 3 | 4;
  onChoose(finding: Finding): void;
}

/** More of one check are counted: nobody mends by the hundred. */
const MOST = 50;

/** What was found, by check. */
export function FindingList({ timeline, findings, selection, level, onChoose }: FindingListProps) {
  const events = byId(timeline.events);
  return (
    <div>
      {groupFindings(findings).map((group) => (
        <section key={`${group.severity} ${group.check}`} className={classes.group}>
          <GroupHead group={group} level={level} />
          <ul className={classes.list}>
            {group.findings.slice(0, MOST).map((finding, index) => (
              <li key={index}>
                <UnstyledButton
                  className={classes.finding}
                  data-finding
                  data-selected={(finding.event !== null && selection.has(finding.event)) || undefined}
                  onClick={() => onChoose(finding)}
                >
                  <span className={classes.subject}>
                    {finding.event === null
                      ? words.preflight.whole
                      : events.get(finding.event)?.headline || words.editor.noHeadline}
                  </span>
                  <span className={classes.message}>{wordSaid(finding.says)}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {group.findings.length > MOST && (
            <p className={classes.more}>{words.preflight.more(group.findings.length - MOST)}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function GroupHead({ group: { check, severity, findings }, level }: { group: Group; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const Glyph = severity === 'fatal' ? IconBan : IconAlertTriangle;
  return (
    <Heading className={classes.groupHead} data-severity={severity}>
      <Glyph size={14} stroke={2} role="img" aria-label={words.preflight.severities[severity]} />
      {words.preflight.checks[check]}
      <span className={classes.count}>{findings.length}</span>
    </Heading>
  );
}
