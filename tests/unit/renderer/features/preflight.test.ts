import { expect, onTestFinished, test } from 'vitest';
import { CHECK_IDS, type Finding } from '#core/figure/preflight/finding';
import { countFindings, groupFindings } from '../../../../src/renderer/src/features/preflight/group-findings';
import { chooseWords, words, wordSaid } from '../../../../src/renderer/src/ui/words/words';

const finding = (
  check: Finding['check'],
  event: string | null,
  severity: Finding['severity'] = 'warning',
): Finding => ({ check, severity, says: { key: 'no-alt' }, event });

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

test('U1 a finding is said in the language of the interface', () => {
  onTestFinished(() => chooseWords('en'));
  const said = () => wordSaid({ key: 'type-small', text: 'Drawn small', size: 3.75, least: 6.5, unit: 'pt' });
  expect(said()).toBe(
    '“Drawn small” is set in 3.75 pt; no type may be smaller than 6.5 pt. Take a larger format, or show less.',
  );
  chooseWords('uk');
  expect(said()).toBe(
    '«Drawn small» набрано кеглем 3,75 пт, а найменший дозволений — 6,5 пт. Візьміть більший формат або покажіть менше.',
  );
});
