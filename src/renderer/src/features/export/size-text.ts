import { FORMATS } from '#core/figure/format-list';
import { parseFormat } from '#core/figure/own-format';
import { words } from '../../ui/words/words';

/** A size as people type it (`85 mm`, `1200 × 630`, `85,5mm`), as the id of a format is written. */
export function sizeId(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '').replaceAll('×', 'x').replaceAll(',', '.').replace(/px$/, '');
}

/** What is wrong with a size; null when it is one. */
export function sizeProblem(text: string): string | null {
  const id = sizeId(text);
  const { format, issue } = parseFormat(id);
  if (format) return null;
  if (!/^[\d.]+(x[\d.]+)?(px|mm|in|pt)?$/.test(id) || !issue) return words.export.ownSizeWrong;
  const [, what = issue.message] = /^"[^"]*": (.*)$/.exec(issue.message) ?? [];
  return what.charAt(0).toUpperCase() + what.slice(1);
}

/** What a format is called: as built in, or by its size. */
export function formatName(id: string): string {
  const names: Readonly<Record<string, string>> = words.preview.formats;
  return names[id] ?? parseFormat(id).format?.name ?? id;
}

export function isBuiltIn(id: string): boolean {
  return FORMATS.some((format) => format.id === id);
}
