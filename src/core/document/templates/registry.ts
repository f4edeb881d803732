/** Every template by its id. A new one is a file in this folder, a line here, and its words. */
import { createTimeline, createTrack } from '../create';
import type { Timeline, Track } from '../types';
import { anniversary } from './anniversary';
import { court } from './court';
import { empty } from './empty';
import { news } from './news';
import { templateWords } from './words';

const TEMPLATES = { empty, news, court, anniversary };

export const TEMPLATE_IDS = [
  'empty',
  'news',
  'court',
  'anniversary',
] as const satisfies readonly TemplateId[];
export type TemplateId = keyof typeof TEMPLATES;

export interface TemplateOptions {
  readonly title: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47 tag of its dates and of the template's words. */
  readonly language: string;
  /** The day on which it is made, as EDTF. */
  readonly today: string;
}

/** A timeline to begin with. */
export function fromTemplate(id: string, template: TemplateId, options: TemplateOptions): Timeline {
  const { today, ...details } = options;
  const { tracks, figure, note, dated } = TEMPLATES[template](templateWords(options.language));
  const made = createTimeline(id, details);
  return {
    ...made,
    details: { ...made.details, note, reference: dated ? today : '' },
    figure: { ...made.figure, ...figure },
    tracks: tracks.reduce<readonly Track[]>(
      (all, track, index) => [...all, { ...createTrack(`track-${index + 1}`, track.name, all), ...track }],
      [],
    ),
  };
}
