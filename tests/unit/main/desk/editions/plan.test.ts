import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline } from '#core/document/create';
import { countFiles, createEdition, type Edition } from '#core/document/edition';
import { planEdition } from '#desk/editions/plan';
import { arbEdition, arbTimeline } from '../../../../helpers/arbitraries';

const harbour = createTimeline('t', { title: 'Harbour fire', zone: 'UTC', language: 'en-GB' });

function plan(edition: Partial<Edition>, title = 'Harbour fire') {
  const timeline = { ...harbour, details: { ...harbour.details, title } };
  return planEdition(timeline, { ...createEdition('e', 'E'), ...edition });
}
const names = (...given: Parameters<typeof plan>) => plan(...given).map(({ name }) => name);

it('F90: names of any edition of any timeline are safe, and each is one file', () => {
  fc.assert(
    fc.property(arbTimeline, arbEdition, (timeline, edition) => {
      const files = planEdition(timeline, edition).map(({ name }) => name);
      expect(files).toHaveLength(countFiles(edition));
      expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
      for (const name of files) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/^\.|[/\\:*?"<>|]|^manifest\.json$/);
      }
    }),
    { numRuns: 300 },
  );
});

describe('the files of an edition', () => {
  it('F90: are every format in every kind, each picture together', () => {
    expect(names({ formats: ['web', '85mm'], files: ['svg', 'png', 'pdf'], color: 'cmyk' })).toEqual([
      'harbour-fire-web.svg',
      'harbour-fire-web@2x.png',
      'harbour-fire-web-cmyk.pdf',
      'harbour-fire-85mm.svg',
      'harbour-fire-85mm@4x.png',
      'harbour-fire-85mm-cmyk.pdf',
    ]);
  });

  it('F90: stand in every language that is named, and in none by name where none is', () => {
    expect(names({ formats: ['web'], files: ['svg'], languages: ['en-GB', 'uk'] })).toEqual([
      'harbour-fire-web-en-GB.svg',
      'harbour-fire-web-uk.svg',
    ]);
    const [only] = plan({ formats: ['web'], files: ['svg'] });
    expect(only).toMatchObject({ name: 'harbour-fire-web.svg', language: 'en-GB' });
  });

  it('F90: are made once where they are the same in every format or language', () => {
    const all = plan({ formats: ['web', 'phone'], files: ['json', 'txt'], languages: ['uk', 'en-GB'] });
    expect(all.map(({ name, format, language }) => [name, format, language])).toEqual([
      ['harbour-fire.json', null, null],
      ['harbour-fire-uk.txt', null, 'uk'],
      ['harbour-fire-en-GB.txt', null, 'en-GB'],
    ]);
  });

  it('F90: never have names that a system takes for one, nor that of the manifest', () => {
    expect(names({ formats: ['web'], files: ['svg'], languages: ['pt-BR', 'pt-br'] })).toHaveLength(1);
    expect(names({ files: ['json'] }, 'Manifest')).toEqual(['timeline-manifest.json']);
  });

  it('F90: have the pixels that suit each format, or those that are given', () => {
    const scales = (scale: number | null) =>
      plan({ formats: ['web', 'print-107', 'broadcast'], files: ['png'], scale }).map(
        ({ settings }) => settings.scale,
      );
    expect(scales(null)).toEqual([2, 4, 1]);
    expect(scales(3)).toEqual([3, 3, 3]);
  });
});
