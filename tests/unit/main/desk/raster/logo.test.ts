import { describe, expect, test } from 'vitest';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import { makeFile } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import newspaper from '#resources/styles/newspaper.json';
import { DOCUMENTS } from '../../../../figures/documents';
import { projectPath } from '../../../../helpers/files';
import { TINY_JPEG, TINY_PNG } from '../../../../helpers/picture-data';

const studio = openStudio(projectPath('resources'));

function styleWith(data: string): HouseStyle {
  const logo = { data, width: 60, height: 30, place: 'top-right' };
  return parseHouseStyle({ ...newspaper, furniture: { ...newspaper.furniture, logo } }).style!;
}

describe.each([
  ['PNG', TINY_PNG],
  ['JPEG', TINY_JPEG],
])('a logo as %s', (_, data) => {
  const job = { size: 'web', style: styleWith(data) } as const;

  test('F42: is in the pixels, in its corner', async () => {
    const { bytes } = await makeFile(studio, DOCUMENTS['one-event'](), { ...job, kind: 'png' });
    const { default: sharp } = await import('sharp');
    // The margin is 28 px; the middle of the logo is 30 px from its right edge and 15 px below its top.
    const [red = 0, green = 255, blue = 255] = await sharp(bytes)
      .extract({ left: 1200 - 28 - 30, top: 28 + 15, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(180);
    expect(Math.max(green, blue)).toBeLessThan(30);
  });

  test('F42: is in the PDF as a picture, the same bytes twice', async () => {
    const make = () =>
      makeFile(studio, DOCUMENTS['one-event'](), { ...job, kind: 'pdf', bleed: 3, marks: true });
    const { bytes } = await make();
    expect(bytes.toString('latin1')).toMatch(/\/Subtype \/Image/);
    expect((await make()).bytes.equals(bytes)).toBe(true);
  });
});

test('F42: a logo that is cut off is refused with the remedy', async () => {
  const style = styleWith(`${TINY_PNG.slice(0, 60)}`);
  await expect(
    makeFile(studio, DOCUMENTS['one-event'](), { kind: 'pdf', size: 'web', style }),
  ).rejects.toThrow('save it anew as PNG or JPEG');
});
