/** Drafts the note that a desk prints when what it published has changed; a person reads and mends it before it is used. */
import type { Details, TimelineEvent } from '../document/types';
import type { When } from '../when/types';
import { wordWhen } from '../when/words/wording';
import type { Changed, Comparison, DetailField, EventField } from './compare';
import { en } from './words/en';
import type { CorrectionWords } from './words/types';
import { uk } from './words/uk';

/** By the language of BCP 47; others are drafted in English. */
const WORDS: Readonly<Record<string, CorrectionWords>> = { en, uk };

export interface CorrectionOptions {
  /** BCP 47 tag of the timeline's language. */
  readonly language: string;
  /** The day on which the earlier state was published, as EDTF. */
  readonly published: string;
}

/** One sentence a line; empty where readers would notice nothing. Additions come last: they correct nothing. */
export function draftCorrection(comparison: Comparison, { language, published }: CorrectionOptions): string {
  const words = WORDS[language.split('-')[0] ?? ''] ?? en;
  const dated = WORDS[language.split('-')[0] ?? ''] ? language : 'en-GB';
  const dateOf = ({ edtf }: Pick<When, 'edtf'>) => wordWhen({ edtf }, { language: dated });
  const { events, details } = comparison;
  const sentences = [
    ...(details ? aboutDetails(details, words) : []),
    ...events.changed.flatMap((change) => aboutEvent(change, words, dateOf)),
    ...events.removed.map((event) => words.removed(nameOf(event, words), dateOf(event.when))),
    ...events.added.map((event) => words.added(nameOf(event, words), dateOf(event.when))),
  ];
  if (sentences.length === 0) return '';
  return [words.opening(dateOf({ edtf: published })), ...sentences].join('\n');
}

type DateOf = (when: Pick<When, 'edtf'>) => string;

function aboutEvent(
  { before, after, fields }: Changed<TimelineEvent, EventField>,
  words: CorrectionWords,
  dateOf: DateOf,
): string[] {
  const name = nameOf(after, words);
  const or = (text: string) => text.trim() || words.nothing;
  const said: Partial<Record<EventField, () => string>> = {
    headline: () => words.headline(nameOf(before, words), name),
    // A date that is only written otherwise is no correction.
    when: () =>
      dateOf(before.when) === dateOf(after.when) && before.when.zone === after.when.zone
        ? ''
        : words.when(
            name,
            whenText(before.when, after.when, dateOf),
            whenText(after.when, before.when, dateOf),
          ),
    place: () => words.place(name, or(before.place), or(after.place)),
    status: () => words.status(name, before.status, after.status),
    text: () => words.text(name),
    sources: () => words.sources(name),
    media: () => words.media(name),
  };
  return fields.map((field) => said[field]?.() ?? '').filter(Boolean);
}

/** With its zone where that is what differs. */
function whenText(when: When, other: When, dateOf: DateOf): string {
  return when.zone === other.zone ? dateOf(when) : `${dateOf(when)} (${when.zone})`;
}

function aboutDetails(
  { before, after, fields }: Changed<Details, DetailField>,
  words: CorrectionWords,
): string[] {
  const or = (text: string) => text.trim() || words.nothing;
  const said: Partial<Record<DetailField, string>> = {
    title: words.title(or(before.title), or(after.title)),
    dek: words.dek(or(before.dek), or(after.dek)),
  };
  return fields.flatMap((field) => said[field] ?? []);
}

function nameOf({ headline }: TimelineEvent, { nothing }: CorrectionWords): string {
  return headline.trim() || nothing;
}
