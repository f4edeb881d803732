/** Which commands answer what is typed, best first. Pure. */
import type { CommandId } from '#contract/commands';
import { fold, hasLetters, scoreOf, wordsOf } from './match';

/** A command as it is looked for. */
export interface Candidate {
  readonly id: CommandId;
  readonly label: string;
  /** Other words for it. */
  readonly also: string;
  readonly enabled: boolean;
}

/** Those whose name counts more than other words for them, what can be done now before what cannot, then as they were given. */
export function findCommands<T extends Candidate>(candidates: readonly T[], query: string): readonly T[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return candidates;
  return candidates
    .map((candidate) => ({ candidate, score: rate(candidate, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

function rate({ label, also, enabled }: Candidate, query: readonly string[]): number {
  const name = fold(label);
  const score =
    scoreOf(name, query) * 4 ||
    scoreOf(`${name} ${fold(also)}`, query) * 2 ||
    (hasLetters(name, query.join('')) ? 1 : 0);
  return score && score + (enabled ? 0.5 : 0);
}

/** Lists commands with those that were used lately first, the last at the top. */
export function recentFirst<T extends Candidate>(
  candidates: readonly T[],
  recent: readonly string[],
): readonly T[] {
  const used = recent.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []);
  return [...used, ...candidates.filter((candidate) => !used.includes(candidate))];
}
