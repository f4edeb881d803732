import type { Issue } from '../document/issue';

/** The most issues of each severity that are told one by one; no one reads more. */
export const MAX_ISSUES = 1_000;

/** Collects issues while a file is read. What is lost in many places alike becomes one issue, at the first. */
export class Report {
  readonly #errors: Issue[] = [];
  readonly #losses = new Map<string, { path: string; count: number }>();

  /** Something that had to be left out, and how to mend it. */
  error(path: string, message: string, rule?: string): void {
    this.#errors.push({ severity: 'error', path, message, ...(rule && { rule }) });
  }

  /** Something that was changed or lost; say it so that it can stand for many places. */
  warn(path: string, message: string): void {
    const loss = this.#losses.get(message);
    if (loss) loss.count += 1;
    else this.#losses.set(message, { path, count: 1 });
  }

  /** Errors in the order they were met, then warnings. */
  issues(): Issue[] {
    const warnings = [...this.#losses].map(([message, { path, count }]): Issue => {
      const more = count === 1 ? '' : ` (here and in ${count - 1} more ${count === 2 ? 'place' : 'places'})`;
      return { severity: 'warning', path, message: message + more };
    });
    return [...capped(this.#errors, 'error'), ...capped(warnings, 'warning')];
  }
}

function capped(issues: Issue[], severity: Issue['severity']): Issue[] {
  const more = issues.length - MAX_ISSUES;
  if (more <= 0) return issues;
  return [...issues.slice(0, MAX_ISSUES), { severity, path: '', message: `and ${more} more ${severity}s` }];
}
