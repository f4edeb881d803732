import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { issueText } from '#core/document/issue';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';

/** Drawn in when the style of a timeline is not there. */
export const DEFAULT_STYLE = 'newspaper';

/** The house styles in a folder, by id. Throws on a broken one, with every field at fault. */
export function readStyles(folder: string): ReadonlyMap<string, HouseStyle> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.toSorted().map((name) => readStyle(path.join(folder, name))));
}

function readStyle(file: string): [string, HouseStyle] {
  const { style, issues } = parseHouseStyle(JSON.parse(readFileSync(file, 'utf8')));
  if (!style) throw new Error(`${path.basename(file)}: ${issues.map(issueText).join('; ')}`);
  return [style.id, style];
}
