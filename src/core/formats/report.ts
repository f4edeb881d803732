import type { Issue } from '../document/issue';
import type { Said } from '../sentences/said';

/** The most issues of each severity that are told one by one; no one reads more. */
export const MAX_ISSUES = 1_000;

/** Collects issues while a file is read. What is lost in many places alike becomes one issue, at the first. */
export class Report {
  readonly #errors: Issue[] = [];
  readonly #losses = new Map<string, { path: string; says: Said; count: number }>();

  /** Something that had to be left out, and how to mend it. */
  error(path: string, says: Said, rule?: string): void {
    this.#errors.push({ severity: 'error', path, says, ...(rule && { rule }) });
  }

  /** Something that was changed or lost; say it so that it can stand for many places. */
  warn(path: string, says: Said): void {
    const same = JSON.stringify(says);
    const loss = this.#losses.get(same);
    if (loss) loss.count += 1;
    else this.#losses.set(same, { path, says, count: 1 });
  }

  /** Errors in the order they were met, then warnings. */
  issues(): Issue[] {
    const warnings = [...this.#losses.values()].map(({ path, says, count }): Issue => {
      const all: Said = count === 1 ? says : { key: 'more-places', what: says, more: count - 1 };
      return { severity: 'warning', path, says: all };
    });
    return [...capped(this.#errors, 'error'), ...capped(warnings, 'warning')];
  }
}

function capped(issues: Issue[], severity: Issue['severity']): Issue[] {
  const more = issues.length - MAX_ISSUES;
  if (more <= 0) return issues;
  const key = severity === 'error' ? 'more-errors' : 'more-warnings';
  return [...issues.slice(0, MAX_ISSUES), { severity, path: '', says: { key, more } }];
}
