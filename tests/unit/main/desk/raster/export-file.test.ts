import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDateline } from '#core/formats/dateline';
import { exportFile } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS } from '../../../../figures/documents';

const studio = openStudio(fileURLToPath(new URL('../../../../../resources/', import.meta.url)));
const sample = DOCUMENTS.sample();
const bytes = (data: string) => Buffer.from(data, 'base64');

describe('exportFile', () => {
  it('writes JSON that reads back as the same timeline', async () => {
    const file = await exportFile(studio, sample, { kind: 'json', size: 'web', scale: 1 });
    expect(file).toMatchObject({ name: 'ukraine-5-and-6-march-2022.json', type: 'application/json' });
    expect(parseDateline(bytes(file.data).toString()).timeline).toEqual(sample);
  });
  it('writes the SVG that the preview shows', async () => {
    const file = await exportFile(studio, sample, { kind: 'svg', size: 'web-640', scale: 1 });
    expect(file).toMatchObject({ name: 'ukraine-5-and-6-march-2022-web-640.svg', type: 'image/svg+xml' });
    expect(bytes(file.data).toString()).toBe(studio.draw(sample, 'web-640').svg);
  });
  it.each([
    [1, 'ukraine-5-and-6-march-2022-square.png'],
    [2, 'ukraine-5-and-6-march-2022-square@2x.png'],
  ])('F4: writes a PNG at scale %i, the same bytes each time', async (scale, name) => {
    const file = await exportFile(studio, sample, { kind: 'png', size: 'square', scale });
    expect(file).toMatchObject({ name, type: 'image/png' });
    expect(bytes(file.data).readUInt32BE(16)).toBe(1080 * scale);
    expect(await exportFile(studio, sample, { kind: 'png', size: 'square', scale })).toEqual(file);
  });
  it('draws a timeline whose style is not here in the newspaper’s', () => {
    const strange = { ...sample, figure: { ...sample.figure, style: 'gone' } };
    expect(studio.draw(strange, 'web').svg).toBe(studio.draw(sample, 'web').svg);
  });
});
