// The last lines of npm test.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Adds up Vitest's JSON reports of a folder. */
export function countTests(folder) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of readdirSync(folder)) {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests + report.numTodoTests;
  }
  return total;
}

/** Says which step stopped the run, if one did, and ends with one line of plain numbers. A failed step counts as one. */
export function summary(step, { passed, failed, skipped }) {
  const lines = [];
  if (step)
    lines.push(`The step "${step}" failed; what it printed above says why. The steps after it were not run.`);
  if (skipped > 0) lines.push(`${skipped} tests were skipped.`);
  lines.push(`${passed} passed, ${step ? Math.max(1, failed) : failed} failed`);
  return lines.join('\n');
}
