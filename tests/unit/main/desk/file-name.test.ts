import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '#desk/file-name';

describe('file names', () => {
  test.each([
    ['ukraine-5-and-6-march', '-web.svg', 'ukraine-5-and-6-march-web.svg'],
    ['Kyjiv / Київ: "now"?', '.json', 'Kyjiv Київ now.json'],
    ['../../etc/passwd', '.json', 'etc passwd.json'],
    ['-rf', '.png', 'rf.png'],
    ['.hidden', '.png', 'hidden.png'],
    ['', '-web.svg', 'timeline-web.svg'],
    ['...', '.json', 'timeline.json'],
    ['con', '.json', 'timeline-con.json'],
    ['con', '-web.svg', 'con-web.svg'],
    ['ends with a dot.', '', 'ends with a dot'],
  ])('%j with %j is %j', (stem, ending, name) => {
    expect(safeFileName(stem, ending)).toBe(name);
  });

  test('any text is a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (stem) => {
        const name = safeFileName(stem, '-web@2x.png');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130);
        expect(name).toMatch(/^[^.\-\s/\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*-web@2x\.png$/u);
      }),
    );
    expect(Buffer.byteLength(safeFileName('ქ'.repeat(300), '-web@2x.png'))).toBeLessThanOrEqual(120);
  });
});
