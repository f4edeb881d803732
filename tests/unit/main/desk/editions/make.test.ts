import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEdition, type Edition } from '#core/document/edition';
import { writeDateline } from '#core/formats/dateline';
import { sentence } from '#core/sentences/said';
import type { EditionOptions } from '#desk/editions/job';
import { makeEdition } from '#desk/editions/make';
import { exportFile } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { readStyles } from '#desk/raster/styles';
import { DOCUMENTS } from '../../../../figures/documents';
import { RESOURCES } from '../../../../helpers/desk';

const studio = openStudio(RESOURCES);
const sample = DOCUMENTS.sample!();
const small: Edition = { ...createEdition('small', 'Small'), formats: ['phone'], files: ['svg', 'png'] };

async function make(edition: Partial<Edition> = {}, options: Partial<EditionOptions> = {}) {
  const files = new Map<string, Buffer>();
  const put = async (name: string, bytes: Uint8Array) => void files.set(name, Buffer.from(bytes));
  const job = { timeline: sample, revision: 7, edition: { ...small, ...edition } };
  const result = await makeEdition(studio, job, { put, ...options });
  return { files, result, manifest: JSON.parse(files.get('manifest.json')?.toString() ?? 'null') };
}

describe('an edition', () => {
  it('F4: holds the same bytes as single exports, and the same again', async () => {
    const { files, result } = await make({ files: ['svg', 'png', 'pdf', 'txt', 'json'], languages: ['uk'] });
    expect(result.refused).toEqual([]);
    for (const { name, kind } of result.files) {
      const options = { kind, size: 'phone', scale: 2, lang: kind === 'json' ? '' : 'uk' };
      const single = await exportFile(studio, sample, options);
      expect(single.name).toBe(name);
      expect(files.get(name)?.toString('base64') === single.data, name).toBe(true);
    }
    const again = await make({ files: ['svg', 'png', 'pdf', 'txt', 'json'], languages: ['uk'] });
    expect(again.files).toEqual(files);
  });

  it('F96: words dates in each language, and leaves what the desk has written', async () => {
    const { files } = await make({ files: ['svg', 'json'], languages: ['uk', 'de'] });
    const texts = [...files].filter(([name]) => name.endsWith('.svg')).map(([, bytes]) => String(bytes));
    for (const text of texts) expect(text).toContain('Shelling kills');
    expect(texts[0]).toContain('березня');
    expect(texts[1]).toContain('März');
    const names = [...files.keys()].filter((name) => name.endsWith('.json') && name !== 'manifest.json');
    expect(names).toHaveLength(1);
    expect(String(files.get(names[0]!))).toBe(writeDateline(sample));
  });

  it('F93: has a manifest that says what each file is, without a date', async () => {
    const { files, manifest } = await make({ formats: ['print-107'], files: ['pdf', 'png', 'txt'] });
    expect(manifest).toMatchObject({
      format: 'dateline-edition/1',
      timeline: { id: sample.id, title: sample.details.title, revision: 7, language: 'en-GB' },
      edition: { id: 'small', name: 'Small', formats: ['print-107'] },
      refused: [],
    });
    const [pdf, png, txt] = manifest.files;
    expect(pdf).toMatchObject({ kind: 'pdf', format: 'print-107', mm: { width: 107 }, pixels: null });
    expect(pdf.px.width).toBeCloseTo(404.41, 2);
    expect(png.pixels.width / pdf.px.width).toBeCloseTo(4, 1);
    expect(txt).toMatchObject({ format: null, language: 'en-GB', px: null, mm: null, pixels: null });
    for (const { name, bytes, sha256 } of manifest.files) {
      expect(files.get(name)).toHaveLength(bytes);
      expect(createHash('sha256').update(files.get(name)!).digest('hex')).toBe(sha256);
    }
    expect(JSON.stringify(manifest)).not.toMatch(/"(?:date|time|at|made)"/);
  });

  it('F91: refuses what cannot be made, says why, and makes the others', async () => {
    const edition = { formats: ['12mm', 'phone', '9000x9000'], files: ['png' as const], scale: 4 };
    const { files, result, manifest } = await make(edition);
    expect([...files.keys()].map((name) => name.replace(/^.*-phone/, 'phone'))).toEqual([
      'phone@4x.png',
      'manifest.json',
    ]);
    expect(result.refused.map(({ format, says }) => [format, sentence(says)])).toEqual([
      ['12mm', expect.stringContaining('too small')],
      ['9000x9000', expect.stringContaining('too large')],
    ]);
    expect(manifest.refused.map(({ name }: { name: string }) => name)).toEqual(
      result.refused.map(({ name }) => name),
    );
    expect((await make({ formats: ['12mm'] })).files.size).toBe(0);
  });

  it('F91: refuses a picture that preflight calls fatal, in every kind of file, and makes the others', async () => {
    const style = { ...readStyles(join(RESOURCES, 'styles')).get('newspaper')!, fatal: ['hidden' as const] };
    const edition: Edition = { ...small, formats: ['square', 'phone'], files: ['svg', 'png', 'txt'] };
    const put = async () => undefined;
    const result = await makeEdition(studio, { timeline: sample, revision: 7, edition, style }, { put });
    expect(result.files.map(({ format, kind }) => [format, kind])).toEqual([
      [null, 'txt'],
      ['phone', 'svg'],
      ['phone', 'png'],
    ]);
    expect(result.refused.map(({ format, kind }) => [format, kind])).toEqual([
      ['square', 'svg'],
      ['square', 'png'],
    ]);
    const [svg] = result.refused;
    expect(svg?.says).toMatchObject({ key: 'figure-refused' });
    expect(svg?.issues.length).toBeGreaterThan(0);
    const forced = await makeEdition(
      studio,
      { timeline: sample, revision: 7, edition, style, force: true },
      { put },
    );
    expect(forced.refused).toEqual([]);
    expect(forced.files).toHaveLength(5);
  });

  it('F91: a mistake of its own costs one file, is reported, and tells no secret', async () => {
    const reported: unknown[] = [];
    const broken: typeof studio = {
      ...studio,
      rasterise: () => Promise.reject(new Error('a secret of the desk')),
    };
    const job = { timeline: sample, revision: null, edition: small };
    const put = async () => undefined;
    const result = await makeEdition(broken, job, { put, report: (error) => reported.push(error) });
    expect(result.files.map(({ kind }) => kind)).toEqual(['svg']);
    expect(JSON.stringify(result.refused[0])).not.toContain('secret');
    expect(String(reported[0])).toContain('a secret');
  });

  it('F90: one without formats or kinds of file is no edition', async () => {
    await expect(make({ formats: [] })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(make({ files: [] })).rejects.toThrow('no kind of file');
  });

  it('F92: stops before the next file when it is cancelled, and says how far it is', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    const progress = (done: number, total: number, name: string) => {
      heard.push(`${done}/${total} ${name.replace(/^.*-phone/, 'phone')}`);
      if (done === 1) stop.abort();
    };
    const files = ['svg', 'png', 'pdf'] as const;
    await expect(make({ files }, { progress, signal: stop.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(heard).toEqual(['0/3 phone.svg', '1/3 phone@2x.png']);
  });

  it('F90: draws a picture once for all of its files', async () => {
    let drawn = 0;
    const counting: typeof studio = {
      ...studio,
      compose: (...given) => {
        drawn++;
        return studio.compose(...given);
      },
    };
    const edition: Edition = { ...small, formats: ['phone', 'web'], files: ['svg', 'png', 'pdf', 'webp'] };
    const job = { timeline: sample, revision: null, edition };
    await makeEdition(counting, job, { put: async () => undefined });
    expect(drawn).toBe(2);
  });
});
