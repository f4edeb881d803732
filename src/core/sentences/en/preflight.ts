/** What preflight finds, and what to do about it; of an event without its headline. */
import type { Phrase } from '../phrase';
import { quoted } from './quoted';
import { statuses, type StatusWord } from './statuses';
import { units, type UnitWord } from './units';

const CONTRADICTIONS = {
  denied: 'and a source denies it',
  unconfirmed: 'and no source confirms it',
  confirmed: 'and a source confirms it',
  undenied: 'and no source denies it',
};
const PARTS = {
  title: 'The title',
  dek: 'The dek',
  note: 'The note',
  sources: 'The list of sources',
};

const statusOf = (status: StatusWord) => statuses[status].toLowerCase();

export const preflight = {
  'no-alt':
    'The alternative text is drafted from title and dek. Write what the picture shows, in the settings of the figure.',
  'low-contrast': ({ text, ratio, least }: { text: string; ratio: number; least: number }) =>
    `${quoted(text)} has a contrast of ${ratio.toFixed(1)} to its ground; type of this size needs ${least}. Change the colours of the house style or of the event.`,
  'text-cut': ({ last }: { last: string }) =>
    `Its text is cut after ${quoted(last)}. Shorten it, or take a larger format.`,
  'part-cut': ({ part }: { part: keyof typeof PARTS }) =>
    `${PARTS[part]} is cut. Shorten it, or take a larger format.`,
  'no-glyph': ({ family, letters }: { family: string; letters: string }) =>
    `${family} has no ${letters}, so that boxes are shown. Write it in other letters.`,
  'not-shown':
    'Has no room in this format and is only counted. Shorten texts, leave events out, or take a larger format.',
  'image-gone': 'Has an image that is not in this library. Add its file again, or remove it from the event.',
  'image-uncredited': 'Has an image without a credit. Name who made it.',
  'image-undescribed': 'Has an image without a description for those who cannot see it.',
  'image-coarse': ({ dpi, least }: { dpi: number; least: number }) =>
    `Its image has ${dpi} dpi at this size, and paper needs ${least}. Add a larger file.`,
  'ink-heavy': ({ color, ink, most }: { color: string; ink: number; most: number }) =>
    `The colour ${color} takes ${ink} % of ink; the house style allows ${most} %. Take a lighter or purer one.`,
  'type-small': ({
    text,
    size,
    least,
    unit,
  }: {
    text: string;
    size: number;
    least: number;
    unit: UnitWord;
  }) =>
    `${quoted(text)} is set in ${size} ${units[unit]}; no type may be smaller than ${least} ${units[unit]}. Take a larger format, or show less.`,
  'off-picture': ({ text }: { text: string }) =>
    `${quoted(text)} leaves the picture. Shorten it, or take a larger format.`,
  'off-safe-area': ({ text }: { text: string }) =>
    `${quoted(text)} leaves the safe area of the format. Shorten it, or move it.`,
  'texts-overlap': ({ text, other }: { text: string; other: string }) =>
    `${quoted(text)} and ${quoted(other)} stand on each other. Move the label in the preview, or take another layout.`,
  'label-moved':
    'Its label could not stay where it was put, for it would leave the figure or stand in another’s way. Put it elsewhere, or back.',
  'far-off':
    'Lies far from all others, which are pressed together. See whether its date is right, or break the axis.',
  'rule-thin': ({ width, least, unit }: { width: number; least: number; unit: UnitWord }) =>
    `Lines of ${width} ${units[unit]} may not print; the house style wants at least ${least} ${units[unit]}. Make its lines stronger, or the format larger.`,
  unattributed: ({ status }: { status: StatusWord }) =>
    `Is ${statusOf(status)}, and nobody is named who says so. Add a source to the event.`,
  contradicted: (found: {
    status: StatusWord;
    contradiction: keyof typeof CONTRADICTIONS;
    suggested: StatusWord;
  }) =>
    `Is drawn as ${statusOf(found.status)}, ${CONTRADICTIONS[found.contradiction]}. Set it to ${statusOf(found.suggested)}, or mend the sources.`,
  /** Any of these where the event is not named beside it. */
  'of-event': ({ headline, what }: { headline: string; what: Phrase }) => `${quoted(headline)}: ${what}`,
};
