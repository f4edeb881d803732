import { count } from './counting';

export const exportCheck = {
  list: 'Findings of preflight',
  checking: 'Checking …',
  clean: 'Preflight finds nothing',
  failed: 'Preflight could not check it',
  fatal: (n: number) => count(n, 'fault that refuses a file', 'faults that refuse files'),
  force: 'Export all the same',
  warnings: (n: number) => count(n, 'warning', 'warnings'),
  found: (what: readonly string[]) => `Preflight: ${what.join(', ')}`,
};
