import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visualRuns } from '#core/figure/visual';
import { arbText } from '../../../helpers/arbitraries';

const font = { family: 'Fira Sans', weight: 400, style: 'normal', size: 12 } as const;
const seen = (text: string, direction: 'ltr' | 'rtl') =>
  visualRuns(text, font, direction).map((run) => `${run.direction === 'rtl' ? '<' : '>'}${run.text}`);

test('F31: words of a right-to-left line stand from the right, numbers and Latin words in their own order', () => {
  expect(seen('قصف يقتل 95%', 'rtl')).toEqual(['<%', '>95', '< ', '<يقتل', '< ', '<قصف']);
  expect(seen('قال (BBC).', 'rtl')).toEqual(['<).', '>BBC', '< (', '<قال'].map(mirrored));
  expect(seen('BBC: قصف شديد.', 'ltr')).toEqual(['>BBC: ', '<شديد', '< ', '<قصف', '>.']);
});

/** Brackets are turned in text from right to left. */
function mirrored(run: string): string {
  if (!run.startsWith('<')) return run;
  return `<${run.slice(1).replace(/[()]/g, (bracket) => (bracket === '(' ? ')' : '('))}`;
}

test('F31: whatever the order, every character stands there once', () => {
  const sorted = (text: string) => Array.from(text.replaceAll(')', '(')).toSorted().join('');
  const arbLine = fc
    .array(
      fc.oneof(
        fc.constantFrom('مرحبا', ' ', '12', 'שלום', '(a)', 'BBC'),
        arbText.filter((t) => /^[\w ]*$/.test(t)),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(arbLine, fc.constantFrom('ltr', 'rtl'), (text, direction) => {
      expect(
        sorted(
          visualRuns(text, font, direction)
            .map((run) => run.text)
            .join(''),
        ),
      ).toBe(sorted(text));
    }),
  );
});
