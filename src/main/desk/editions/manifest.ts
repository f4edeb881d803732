import { reasonsOf, type EditionFile, type RefusedFile } from '#contract/requests/edition';
import { orderEdition } from '#core/document/edition';
import { sentence } from '#core/sentences/said';
import type { FileMeasures } from './measure';
import type { EditionJob } from './job';

/** A file as the manifest lists it. */
export interface ListedFile extends EditionFile, FileMeasures {
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The list of an edition's files for other programs, as JSON; described in docs/figure.md. It has no date, so that the same document
 * gives the same bytes.
 */
export function writeManifest(
  { timeline, revision, edition }: EditionJob,
  files: readonly ListedFile[],
  refused: readonly RefusedFile[],
): string {
  const manifest = {
    format: 'dateline-edition/1',
    timeline: {
      id: timeline.id,
      title: timeline.details.title,
      revision,
      language: timeline.details.language,
    },
    edition: orderEdition(edition),
    files: files.map(orderFile),
    refused: refused.map(orderRefused),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function orderFile(file: ListedFile): ListedFile {
  const { name, kind, format, language, px, mm, pixels, bytes, sha256 } = file;
  return { name, kind, format, language, px, mm, pixels, bytes, sha256 };
}

function orderRefused(file: RefusedFile) {
  const { name, kind, format, language } = file;
  return { name, kind, format, language, reasons: reasonsOf(file).map((says) => sentence(says)) };
}
