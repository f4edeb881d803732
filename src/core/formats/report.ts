import type { Issue } from '../document/issue';

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
    return [...this.#errors, ...warnings];
  }
}
