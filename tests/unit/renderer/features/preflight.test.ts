import { expect, test } from 'vitest';
import { CHECK_IDS, type Finding } from '#core/figure/preflight/finding';
import { countFindings, groupFindings } from '../../../../src/renderer/src/features/preflight/group-findings';
import { words } from '../../../../src/renderer/src/ui/words/words';

const finding = (
  check: Finding['check'],
  event: string | null,
  severity: Finding['severity'] = 'warning',
) => ({
  check,
  severity,
  message: `${check} ${event}`,
  event,
});

test('R2 findings are listed by check, the fatal first', () => {
  const groups = groupFindings([
    finding('cut', 'a'),
    finding('source', 'b', 'fatal'),
    finding('cut', 'c'),
    finding('alt', null),
  ]);
  expect(groups.map(({ check, findings }) => [check, findings.map(({ event }) => event)])).toEqual([
    ['source', ['b']],
    ['cut', ['a', 'c']],
    ['alt', [null]],
  ]);
});

test('they are counted, and so are those that refuse the export', () => {
  expect(countFindings([])).toEqual({ all: 0, fatal: 0 });
  expect(countFindings([finding('cut', 'a'), finding('source', 'b', 'fatal')])).toEqual({ all: 2, fatal: 1 });
});

test('every check has a name', () => {
  for (const check of CHECK_IDS) expect(words.preflight.checks[check]).not.toBe('');
});
