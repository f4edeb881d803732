/** Documents that figures are tested with, made by hand to be hard to draw. */
import { readFileSync } from 'node:fs';
import type { Timeline } from '#core/document/types';
import { parseDateline } from '#core/formats/dateline';
import { crowd, day200, sixty } from './documents/crowds';
import { arabic, german, japanese, longWords, ukrainian } from './documents/languages';
import { says, timelineOf } from './documents/make';
import { photos } from './documents/photos';
import { clockChange, gaps, reigns, zones } from './documents/scales';
import { bce, forms, history, minute, openEnds } from './documents/times';

const sample = (): Timeline => {
  const file = new URL('../../resources/samples/ukraine-5-and-6-march-2022.json', import.meta.url);
  const { timeline } = parseDateline(readFileSync(file, 'utf8'));
  if (!timeline) throw new Error('the sample is not valid');
  return timeline;
};

const empty = timelineOf({ title: 'Nothing yet', dek: 'The story is still to be told' }, { 'Track 1': [] });

const oneEvent = timelineOf(
  { title: 'One thing happened' },
  {
    Here: [
      {
        when: '2022-03-05T11:00',
        headline: 'A ceasefire is announced',
        status: 'confirmed',
        sources: says('Reuters'),
      },
    ],
  },
);

/** By name: the goldens are named after these. */
export const DOCUMENTS = {
  sample,
  forms: () => forms,
  empty: () => empty,
  'one-event': () => oneEvent,
  'open-ends': () => openEnds,
  minute: () => minute,
  history: () => history,
  bce: () => bce,
  ukrainian: () => ukrainian,
  arabic: () => arabic,
  japanese: () => japanese,
  german: () => german,
  'long-words': () => longWords,
  sixty: () => sixty,
  'day-200': () => day200,
  crowd: () => crowd,
  gaps: () => gaps,
  zones: () => zones,
  'clock-change': () => clockChange,
  reigns: () => reigns,
  photos: () => photos,
} satisfies Readonly<Record<string, () => Timeline>>;

export type DocumentName = keyof typeof DOCUMENTS;
