import { issueText, type Issue } from '#core/document/issue';
import type { CliIo } from './io';

/** Prints issues as logs, one a line, errors first; `file` stands before each when there is one. */
export function printIssues(issues: readonly Issue[], file: string, io: Pick<CliIo, 'err'>): void {
  for (const line of issueLines(issues, file)) io.err(`${line}\n`);
}

/** `story.json: error: events[3].when: …`, errors first. */
export function issueLines(issues: readonly Issue[], file: string): string[] {
  const place = file ? `${file}: ` : '';
  return issues
    .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
    .map((issue) => `${place}${issue.severity}: ${visible(issueText(issue))}`);
}

/** What foreign text may do to a terminal is taken out of it. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
