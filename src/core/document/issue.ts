import { sentence, type Said } from '../sentences/said';

/** One thing that is wrong with, or was lost from, a document; for people, with the place it is at. */
export interface Issue {
  /** An error refuses the document; a warning lets it pass and says what was changed or left out. */
  readonly severity: 'error' | 'warning';
  /** Path to the field, such as `events[3].when.edtf`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong and what to do about it. */
  readonly says: Said;
  /** Id of the rule in docs/spec.md, when one is broken. */
  readonly rule?: string;
}

/** Writes a path as JavaScript would: `['events', 3, 'when']` is `events[3].when`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

/** An issue with its place and its rule, in one sentence. */
export function issueSaid({ path, says, rule = '' }: Issue): Said {
  return { key: 'at-place', path, what: says, rule };
}

/** The same in English, as logs and the command line print it. */
export function issueText(issue: Issue): string {
  return sentence(issueSaid(issue));
}
