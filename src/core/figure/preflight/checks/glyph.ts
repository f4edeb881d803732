/** Characters that no face of the figure has: they are drawn as boxes. */
import type { Check } from '../drawn';

export const checkGlyph: Check = ({ texts, metrics }) => {
  const missing = new Map<string | null, { readonly letters: Set<string>; readonly family: string }>();
  for (const { text, font, event } of texts) {
    const letters = metrics.missing(text, font);
    if (!letters) continue;
    const known = missing.get(event) ?? { letters: new Set<string>(), family: font.family };
    for (const letter of letters) known.letters.add(letter);
    missing.set(event, known);
  }
  return [...missing].map(([event, { letters, family }]) => ({
    says: { key: 'no-glyph', family, letters: [...letters].join(' ') },
    event,
  }));
};
