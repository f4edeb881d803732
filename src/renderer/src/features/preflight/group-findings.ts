/** Findings as the panel lists them. Pure. */
import type { CheckId, Finding, Severity } from '#core/figure/preflight/finding';

export interface Group {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** By check, the fatal first, else in the order they came. */
export function groupFindings(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { check, severity } = finding;
    const key = `${severity} ${check}`;
    groups.set(key, { check, severity, findings: [...(groups.get(key)?.findings ?? []), finding] });
  }
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
}

function rank({ severity }: { severity: Severity }): number {
  return severity === 'fatal' ? 0 : 1;
}

/** How many there are, and how many of them refuse the export. */
export function countFindings(findings: readonly Finding[]): { all: number; fatal: number } {
  return { all: findings.length, fatal: findings.filter(({ severity }) => severity === 'fatal').length };
}
