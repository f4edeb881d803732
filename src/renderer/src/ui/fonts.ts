/** The bundled fonts, given to the page: the same files that measure, print and rasterise a figure. */
import { ALL_FACES } from '#core/figure/fonts';

const urls = import.meta.glob<string>('../../../../resources/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Declares every face; the browser loads one when it is first used, in the page and in shadow roots alike. */
export function declareFonts(): void {
  for (const { family, weight, style, file } of ALL_FACES) {
    const url = Object.entries(urls).find(([path]) => path.endsWith(`/${file}`))?.[1];
    if (!url) throw new Error(`resources/fonts has no ${file}`);
    document.fonts.add(new FontFace(family, `url("${url}")`, { weight: String(weight), style }));
  }
}
