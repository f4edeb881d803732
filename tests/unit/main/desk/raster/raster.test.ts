import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_FACES } from '#core/figure/fonts';
import type { Font } from '#core/figure/metrics';
import { createMetrics } from '#desk/raster/metrics';
import { svgToPng } from '#desk/raster/png';
import { readStyles } from '#desk/raster/styles';

const resources = fileURLToPath(new URL('../../../../../resources/', import.meta.url));
const fonts = path.join(resources, 'fonts');
const metrics = createMetrics(fonts);
const fira = (size: number, weight: Font['weight'] = 400): Font => ({
  family: 'Fira Sans',
  weight,
  style: 'normal',
  size,
});

describe('metrics', () => {
  it('measures with kerning: a pair is narrower than its letters', () => {
    const font = fira(100);
    const apart = metrics.width('A', font) + metrics.width('V', font);
    expect(metrics.width('AV', font)).toBeLessThan(apart);
    expect(metrics.width('', font)).toBe(0);
  });
  it('grows with the size, and with the weight', () => {
    expect(metrics.width('Irpin', fira(20))).toBeCloseTo(metrics.width('Irpin', fira(10)) * 2);
    expect(metrics.width('Irpin', fira(20, 700))).toBeGreaterThan(metrics.width('Irpin', fira(20)));
    expect(metrics.ascent(fira(100)) + metrics.descent(fira(100))).toBeCloseTo(120);
    expect(metrics.capHeight(fira(1000))).toBeCloseTo(689);
  });
  it('F11: every bundled face has Latin, Cyrillic, Greek and the marks a desk types', () => {
    const letters = 'Łódź Ærø Şırnak Їжак Ґанок Ў Ё Қ Ἀθῆναι Ω “”„«»’–—…•·→≈≤€£₴₽№½°';
    for (const { family, weight, style } of FONT_FACES) {
      expect(
        metrics.missing(letters.replace('Ἀθῆναι', 'Αθήναι'), { family, weight, style, size: 10 }),
        family,
      ).toBe('');
    }
  });
  it('names the characters that a face lacks, each once', () => {
    expect(metrics.missing('東京 Tokyo 東', fira(10))).toBe('東京');
  });
});

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#ffffff"/>${text}</svg>`;
const word = `<text x="10" y="30" font-family="'Source Sans 3', sans-serif" font-size="20" font-weight="600" fill="#000000">Ірпінь</text>`;

describe('svgToPng', () => {
  it.each([1, 2, 3])('has the size and the physical resolution of scale %i', async (scale) => {
    const png = await svgToPng(svg(word), scale, fonts);
    expect(png.readUInt32BE(16)).toBe(120 * scale);
    expect(png.readUInt32BE(20)).toBe(40 * scale);
    const at = png.indexOf('pHYs');
    expect(at).toBe(37);
    expect(Math.round(png.readUInt32BE(at + 4) / 39.3701)).toBe(96 * scale);
  });
  it('F4: gives the same bytes again', async () => {
    expect((await svgToPng(svg(word), 2, fonts)).equals(await svgToPng(svg(word), 2, fonts))).toBe(true);
  });
  it('draws text with the bundled fonts: each weight differently', async () => {
    const bold = await svgToPng(svg(word.replace('600', '700')), 1, fonts);
    expect(bold.equals(await svgToPng(svg(word), 1, fonts))).toBe(false);
  });
  it('throws when the fonts cannot be read, for the text would be gone without a word', async () => {
    await expect(svgToPng(svg(word), 1, path.join(resources, 'nowhere'))).rejects.toThrow(
      'lost some of its text',
    );
  });
  it('refuses a picture that is too large for memory', async () => {
    const tall = svg(word).replaceAll('height="40"', 'height="100000"').replace('120 40', '120 100000');
    await expect(svgToPng(tall, 4, fonts)).rejects.toThrow('too large');
  });
});

describe('house styles', () => {
  it('are read by id, and every file is one', () => {
    const styles = readStyles(path.join(resources, 'styles'));
    expect([...styles.keys()]).toEqual(['agency', 'dark', 'newspaper', 'plain', 'web']);
  });
  it('ship with their licences', () => {
    for (const name of ['FiraSans', 'Inter', 'SourceSans3'])
      expect(readFileSync(path.join(fonts, `OFL-${name}.txt`), 'utf8')).toContain('SIL Open Font License');
  });
});
