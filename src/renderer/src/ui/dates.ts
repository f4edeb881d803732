/** Moments of the tool itself (saved, changed), and spans of documents, in words. Figures never use these. */
import { dayAt } from '#core/when/day';
import { wordWhen } from '#core/when/words/wording';
import { words } from './words/words';

/** The language of dates in the tool: its own; where the timeline's dates are in an English too, they look the same here. */
export function interfaceLanguage(language: string): string {
  const [own = ''] = words.locale.split('-');
  if (language.startsWith(own)) return language;
  return own === 'en' ? words.locale : own;
}

/** A time of day on this machine's clock, such as `12:04`. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** When something was changed, as near as a reader needs it. Both in ms since the epoch. */
export function agoWords(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return words.library.today(clockTime(at));
  if (days === 1) return words.library.yesterday(clockTime(at));
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(words.locale, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  });
}

/** A day of the tool itself, such as `Sunday 6 March 2022`. */
export function dayWords(at: number): string {
  return new Date(at).toLocaleDateString(words.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A moment of the tool itself, such as `6 March 2022, 12:04`. */
export function momentWords(at: number): string {
  const day = new Date(at).toLocaleDateString(words.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day}, ${clockTime(at)}`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The days that a stretch of time covers in a zone: `5–6 March 2022`. `latest` is its first ms no more; both since the epoch. */
export function spanWords(earliest: number, latest: number, zone: string, language = 'en-GB'): string {
  const first = dayAt(earliest, zone);
  const last = dayAt(Math.max(earliest, latest - 1), zone);
  return wordWhen({ edtf: first === last ? first : `${first}/${last}` }, { language });
}
