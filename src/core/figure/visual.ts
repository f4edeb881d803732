/** The runs of a line in the order in which they stand on the page: the bidirectional algorithm (UAX #9). */
import bidiFactory from 'bidi-js';
import type { Font } from './metrics';
import { hasRtlLetters, runsOf, type Run } from './runs';

export interface VisualRun extends Run {
  /** In which direction its letters stand; its text is in the order of reading, brackets already turned. */
  readonly direction: 'ltr' | 'rtl';
}

interface Level {
  readonly run: VisualRun;
  readonly level: number;
}

const bidi = bidiFactory();

/** From left to right. `direction` is that of the line as a whole. */
export function visualRuns(text: string, font: Font, direction: 'ltr' | 'rtl' = 'ltr'): VisualRun[] {
  if (!hasRtlLetters(text) && direction === 'ltr')
    return runsOf(text, font).map((run) => ({ ...run, direction }));
  return reorder(levelRuns(text, font, direction)).map(({ run }) => run);
}

/** Runs of one face and one level, in the order of reading. */
function levelRuns(text: string, font: Font, direction: 'ltr' | 'rtl'): Level[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const turned = Array.from({ length: text.length }, (_, index) => mirrored.get(index) ?? text[index]);
  let at = 0;
  return runsOf(text, font).flatMap((run) => {
    const start = at;
    at += run.text.length;
    return stretches(levels, start, at).map(([from, to, level]) => {
      const side = level % 2 ? 'rtl' : 'ltr';
      return {
        level,
        run: { text: turned.slice(from, to).join(''), font: run.font, direction: side },
      } as const;
    });
  });
}

/** The stretches of one level between two indices: [from, to, level]. */
function stretches(levels: Uint8Array, start: number, end: number): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (let index = start; index < end; index++) {
    const level = levels[index] ?? 0;
    const last = found.at(-1);
    if (last && last[2] === level) last[1] = index + 1;
    else found.push([index, index + 1, level]);
  }
  return found;
}

/** Rule L2: from the highest level down to the lowest odd one, whatever lies at that level or above is turned over. */
function reorder(runs: readonly Level[]): Level[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}
