import type { TextMetrics } from '#core/figure/metrics';

/** Every character is half an em wide, so that tests can count. */
export const fakeMetrics: TextMetrics = {
  width: (text, font) => [...text].length * font.size * 0.5,
  ascent: (font) => font.size * 0.9,
  descent: (font) => font.size * 0.3,
  capHeight: (font) => font.size * 0.7,
  missing: () => '',
};
