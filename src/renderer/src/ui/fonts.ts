/** The bundled fonts, given to the page: the same files that measure, print and rasterise a figure. */
import { ALL_FACES } from '#core/figure/fonts';

const urls = import.meta.glob<string>('../../../../resources/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The interface's own type is wanted at once: words that are drawn before it is there would be laid out twice. */
function isOfInterface(family: string, style: string): boolean {
  return family === 'Inter' && style === 'normal';
}

/** Declares every face; the browser loads one when it is first used, in the page and in shadow roots alike. */
export function declareFonts(): void {
  for (const { family, weight, style, file } of ALL_FACES) {
    const url = Object.entries(urls).find(([path]) => path.endsWith(`/${file}`))?.[1];
    if (!url) throw new Error(`resources/fonts has no ${file}`);
    const face = new FontFace(family, `url("${url}")`, { weight: String(weight), style });
    document.fonts.add(face);
    if (isOfInterface(family, style)) void face.load();
  }
}
