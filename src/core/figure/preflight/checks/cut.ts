/** Texts of events of which only a part is shown. */
import { cleanText } from '../../text';
import { quoted, type Check } from '../drawn';

export const checkCut: Check = ({ page, texts }) => {
  const lines = new Map<string, string[]>();
  for (const { text, event, font } of texts) {
    if (
      event === null ||
      font.size !== page.sheet.fonts.text.size ||
      font.weight !== page.sheet.fonts.text.weight
    )
      continue;
    const known = lines.get(event);
    if (known) known.push(text);
    else lines.set(event, [text]);
  }
  return page.shown.flatMap(({ event }) => {
    const shown = bare((lines.get(event.id) ?? []).join(''));
    const whole = bare(cleanText(event.text));
    const begun = shown.replace(/…$/, '').slice(0, 12);
    if (!begun || !whole.startsWith(begun) || shown.includes(whole)) return [];
    const last = lines.get(event.id)?.at(-1) ?? '';
    return [
      {
        message: `Its text is cut after ${quoted(last)}. Shorten it, or take a larger format.`,
        event: event.id,
      },
    ];
  });
};

/** Without the spaces at which lines may break. */
function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
