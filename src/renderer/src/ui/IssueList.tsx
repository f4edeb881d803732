import classes from './IssueList.module.css';
import type { ListedIssue } from './issues';
import { words } from './words/words';

/** Every problem of a file: where it is, what it is, and its rule. */
export function IssueList({ issues }: { issues: readonly ListedIssue[] }) {
  return (
    <ul className={classes.list} tabIndex={0} aria-label={words.imports.error}>
      {issues.map((issue, index) => (
        <li key={index} className={classes.item}>
          <span className={classes.severity} data-severity={issue.severity}>
            {words.imports[issue.severity]}
          </span>
          <div>
            <code className={classes.path}>{issue.path || words.imports.whole}</code>
            <div>{issue.message}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
