/** From the hand to the picture: what the preview keeps is where the engine then draws. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '#core/document/types';
import { applyPatch } from '#core/edits/patch';
import { placeLabel } from '#core/edits/place-labels';
import { isRtlLanguage } from '#core/figure/direction';
import { drawFigure, drawScene } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import { textsOf } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { keptPlace, movedPlace } from '../../../../src/renderer/src/features/preview/label-place';
import { timelineOf } from '../../../figures/documents/make';
import { groupsOf } from '../../../figures/picture';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;

const ENGLISH = ['The gates are opened', 'Buses wait', 'The gates are closed'];
const ARABIC = ['فتح البوابات', 'الحافلات تنتظر', 'إغلاق البوابات'];

const day = (language: string, layout: Timeline['figure']['layout']) =>
  timelineOf(
    { title: 'Gates', language },
    {
      Gates: (language === 'ar' ? ARABIC : ENGLISH).map((headline, index) => ({
        when: `2022-03-05T1${index * 2}:00`,
        headline,
      })),
    },
    { layout },
  );

function draw(timeline: Timeline, size: string) {
  const options = { timeline, style, metrics, format: formatOf(size) };
  return { ...drawFigure(options), ...drawScene(options) };
}

/** Where the words of an event begin, px of the figure. */
function wordsX({ scene }: ReturnType<typeof draw>, event: string): number {
  const [group] = groupsOf(scene.layers, `label-${event}`);
  return textsOf(group!.children)[0]!.x;
}

describe.each(['horizontal', 'tracks', 'vertical'] as const)(
  'a label that is dragged in a figure of %s',
  (layout) => {
    it.each([
      ['en-GB', 'web'],
      ['ar', 'web'],
      ['en-GB', '1600x1200'],
      ['ar', '1600x1200'],
    ])('R1 is drawn where it was dropped, in %s and %s', (language, size) => {
      const before = day(language, layout);
      const figure = draw(before, size);
      const label = figure.labels.find(({ event }) => event === 'e0001')!;
      const frame = { typeScale: figure.typeScale, rtl: isRtlLanguage(language) };
      // Outwards: upon the ruler itself no label can stand.
      const by = { x: language === 'ar' ? -40 : 40, y: layout === 'tracks' ? 0 : Math.sign(label.y) * 60 };
      const place = keptPlace(movedPlace(label, by, frame));
      const after = draw(applyPatch(before, placeLabel(before, size, 'e0001', place).patch), size);
      expect(after.typeScale).toBe(figure.typeScale);
      expect(wordsX(after, 'e0001') - wordsX(figure, 'e0001')).toBeCloseTo(by.x, 1);
      const drawn = after.labels.find(({ event }) => event === 'e0001')!;
      expect(drawn.x).toBeCloseTo(place.x, 1);
      expect(drawn.y).toBeCloseTo(place.y, 1);
    });
  },
);
