/** Texts cut into runs of one face: a family holds no Arabic or Hebrew, whose letters come from a face of their own. */
import { faceFor } from './fonts';
import type { Font } from './metrics';

export interface Run {
  readonly text: string;
  readonly font: Font;
}

/** Letters, digits and marks of a script by Unicode's Script_Extensions (UAX #24); spaces between words are the family's. */
const SCRIPTS = [
  { family: 'Noto Sans Arabic', letters: /\p{scx=Arabic}+/gu },
  { family: 'Noto Sans Hebrew', letters: /\p{scx=Hebrew}+/gu },
] as const;

const RTL_LETTERS = /[\p{scx=Arabic}\p{scx=Hebrew}]/u;

/** Whether any letter of a text is written from right to left. */
export function hasRtlLetters(text: string): boolean {
  return RTL_LETTERS.test(text);
}

/** The runs of one line in logical order; one run for most texts, none for an empty one. */
export function runsOf(text: string, font: Font): Run[] {
  if (!text) return [];
  if (!RTL_LETTERS.test(text)) return [{ text, font }];
  const cuts = SCRIPTS.flatMap(({ family, letters }) =>
    [...text.matchAll(letters)].map((match) => ({ at: match.index, text: match[0], family })),
  ).toSorted((a, b) => a.at - b.at);
  const runs: Run[] = [];
  let done = 0;
  for (const cut of cuts) {
    if (cut.at > done) runs.push({ text: text.slice(done, cut.at), font });
    runs.push({ text: cut.text, font: scriptFont(cut.family, font) });
    done = cut.at + cut.text.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), font });
  return runs;
}

function scriptFont(family: string, { weight, style, size }: Font): Font {
  const face = faceFor(family, weight, style);
  return { family, weight: face.weight, style: face.style, size };
}
