import type { CheckedPicture } from '#contract/requests/edition';
import type { Edition } from '#core/document/edition';
import type { Timeline } from '#core/document/types';
import { parseFormat } from '#core/figure/own-format';
import type { HouseStyle } from '#core/figure/style';
import { inLanguage } from '../raster/export-file';
import type { Studio } from '../raster/studio';
import { takeTurns } from '../wanted';

/** What preflight finds in each picture of an edition; formats that are none are left out. The desk's other work has its turn between two. */
export async function checkEdition(
  studio: Studio,
  timeline: Timeline,
  style: HouseStyle,
  { formats, languages }: Pick<Edition, 'formats' | 'languages'>,
  wanted?: AbortSignal,
): Promise<CheckedPicture[]> {
  const checked: CheckedPicture[] = [];
  for (const language of languages.length > 0 ? languages : [timeline.details.language])
    for (const format of formats.filter((each) => parseFormat(each).format)) {
      await takeTurns(wanted);
      const { findings } = studio.draw(inLanguage(timeline, language), format, style);
      checked.push({ format, language, findings: [...findings] });
    }
  return checked;
}
