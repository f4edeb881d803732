import { FORMATS } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { capital } from '../../ui/words/capital';
import { words, wordSaid } from '../../ui/words/words';

/** A size as people type it (`85 mm`, `1200 × 630`, `85,5mm`), as the id of a format is written. */
export function sizeId(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '').replaceAll('×', 'x').replaceAll(',', '.').replace(/px$/, '');
}

/** What is wrong with a size; null when it is one. */
export function sizeProblem(text: string): string | null {
  const id = sizeId(text);
  const { format, issue } = parseFormat(id);
  if (format) return null;
  if (issue?.says.key !== 'of-size') return words.export.ownSizeWrong;
  return capital(wordSaid(issue.says.what));
}

/** What a format is called: as built in, or by its size. */
export function formatName(id: string): string {
  const names: Readonly<Record<string, string>> = words.preview.formats;
  return names[id] ?? parseFormat(id).format?.name ?? id;
}

export function isBuiltIn(id: string): boolean {
  return FORMATS.some((format) => format.id === id);
}
