/** Which files an edition consists of. */
import { FILE_DEFAULTS, type FileSettings } from '#contract/requests/figure';
import { FACT_KINDS, type Edition, type FileKind } from '#core/document/edition';
import type { Timeline } from '#core/document/types';
import { adviseScale } from '#core/figure/format';
import { parseFormat } from '#core/figure/own-format';
import { nameFile } from '../raster/export-file';
import { WRITERS } from '../raster/writers/writers';

export interface PlannedFile {
  readonly name: string;
  readonly kind: FileKind;
  /** Id of the format; null for what is the same in every format. */
  readonly format: string | null;
  /** BCP 47 tag of its words; null for the document, which is as it is. */
  readonly language: string | null;
  readonly settings: FileSettings;
}

/** The name of the list of files that goes with them. */
export const MANIFEST = 'manifest.json';

/**
 * Every file of an edition once, those of one picture behind one another, so that it is drawn once. Languages that are given
 * stand in the names, the timeline's own too; without any, none does.
 */
export function planEdition(timeline: Timeline, edition: Edition): PlannedFile[] {
  const languages = edition.languages.length > 0 ? edition.languages : [''];
  const files = languages.flatMap((language) =>
    edition.formats.flatMap((format) =>
      edition.files.map((kind) => planFile(timeline, edition, kind, format, language)),
    ),
  );
  // Case does not tell names apart on every system: `pt-BR` and `pt-br` are one file.
  return [...new Map(files.map((file) => [file.name.toLowerCase(), file])).values()];
}

function planFile(
  timeline: Timeline,
  edition: Edition,
  kind: FileKind,
  format: string,
  language: string,
): PlannedFile {
  const { isDocument } = WRITERS[kind];
  const settings = settingsOf(edition, format, isDocument ? '' : language);
  const name = nameFile(timeline, kind, settings);
  return {
    // A timeline that is called "Manifest" must not be taken for the list of its files.
    name: name === MANIFEST ? `timeline-${MANIFEST}` : name,
    kind,
    format: FACT_KINDS.includes(kind) ? null : format,
    language: isDocument ? null : language || timeline.details.language,
    settings,
  };
}

function settingsOf(edition: Edition, size: string, lang: string): FileSettings {
  const { color, text, transparent, bleed, marks } = edition;
  const { format } = parseFormat(size);
  const advised = format ? adviseScale(format) : FILE_DEFAULTS.scale;
  const scale = edition.scale ?? advised;
  return { ...FILE_DEFAULTS, size, lang, color, text, transparent, bleed, marks, scale };
}
