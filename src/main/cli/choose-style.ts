import { DeskError } from '#contract/errors';
import type { Timeline } from '#core/document/types';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import { readJson } from '#core/formats/json';
import { DEFAULT_STYLE } from '#desk/raster/styles';
import type { StyleEntry } from '#desk/styles';
import { textOf, UsageError, type Given } from './command';
import type { CliIo } from './io';
import { readTextFile } from './read-file';

/** The style that `--style` names, by id or as a file of JSON; else the timeline's, and where that is not there the one for all, which is said. */
export async function chooseStyle(
  given: Given,
  io: CliIo,
  { figure }: Timeline,
  styles: readonly Pick<StyleEntry, 'style'>[],
): Promise<HouseStyle> {
  const byId = (wanted: string) => styles.find(({ style }) => style.id === wanted)?.style;
  if (given.values.style !== undefined) {
    const asked = textOf(given, 'style', '');
    if (/[\\/.]/.test(asked)) return readStyleFile(asked, io);
    const ids = styles.map(({ style }) => style.id).join(', ');
    const found = byId(asked);
    if (!found)
      throw new UsageError(`--style ${asked}: there is no such style; give one of ${ids}, or a file`);
    return found;
  }
  const own = byId(figure.style);
  const style = own ?? byId(DEFAULT_STYLE);
  if (!style) throw new Error(`there is no house style "${DEFAULT_STYLE}" among those of Dateline`);
  if (!own) io.err(`there is no house style "${figure.style}" here; drawn in "${style.id}"\n`);
  return style;
}

async function readStyleFile(path: string, io: CliIo): Promise<HouseStyle> {
  const json = readJson(await readTextFile(path, io));
  const { style, issues } = json.ok ? parseHouseStyle(json.value) : { style: null, issues: [json.issue] };
  if (!style) throw new DeskError('invalid-input', `${path} is no house style`, [...issues]);
  return style;
}
