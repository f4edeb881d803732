import type { Issue } from '#core/document/issue';
import { wordSaid } from './words/words';

/** Something wrong with what came in, in words, with its place. */
export interface ListedIssue extends Pick<Issue, 'severity' | 'path'> {
  readonly message: string;
}

export function listIssues(issues: readonly Issue[]): ListedIssue[] {
  return issues.map(({ severity, path, says }) => ({ severity, path, message: wordSaid(says) }));
}
