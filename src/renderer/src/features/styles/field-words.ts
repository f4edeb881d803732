/** The fields of a house style in words (U1). */
import { words } from '../../ui/words/words';

type Catalogue = Readonly<Record<string, string>>;

/** The name of a field or a group of fields. */
export function labelOf(path: readonly string[]): string {
  const known: Catalogue = words.styles.fields;
  const hues: Catalogue = words.hues;
  const key = path.at(-1) ?? '';
  return known[path.join('.')] ?? known[key] ?? hues[key] ?? key;
}

/** Something to choose: a word, a check of preflight, or what is the same in every language. */
export function optionWords(option: string | number): string {
  const known: Catalogue = words.styles.options;
  const checks: Catalogue = words.preflight.checks;
  return known[option] ?? checks[option] ?? String(option);
}
