import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRtlLetters, runsOf } from '#core/figure/runs';
import { arbText } from '../../../helpers/arbitraries';

const font = { family: 'Fira Sans', weight: 600, style: 'normal', size: 12 } as const;
const facesOf = (text: string) => runsOf(text, font).map((run) => [run.text, run.font.family]);

describe('runs', () => {
  test('F30: a text without letters of other scripts is one run, and an empty one none', () => {
    expect(runsOf('Ірпінь, 6 March', font)).toEqual([{ text: 'Ірпінь, 6 March', font }]);
    expect(runsOf('', font)).toEqual([]);
  });

  test('F30: Arabic and Hebrew come from faces of their own, with their marks; digits and spaces do not', () => {
    expect(facesOf('BBC: قصف، 95% שלום')).toEqual([
      ['BBC: ', 'Fira Sans'],
      ['قصف،', 'Noto Sans Arabic'],
      [' 95% ', 'Fira Sans'],
      ['שלום', 'Noto Sans Hebrew'],
    ]);
    expect(runsOf('قصف', font)[0]?.font).toEqual({ ...font, family: 'Noto Sans Arabic', weight: 700 });
  });

  test('F30: runs put together are the text again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arbText, fc.constantFrom('مرحبا', 'שלום', '٣ ', '،'))), (parts) => {
        const text = parts.join('');
        expect(
          runsOf(text, font)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('knows letters that are written from right to left', () => {
    expect(hasRtlLetters('Irpin 6')).toBe(false);
    expect(hasRtlLetters('Irpin إربين')).toBe(true);
  });
});
