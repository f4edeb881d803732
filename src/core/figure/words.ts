/** The words a figure says by itself, by language. Dates are worded by core/when/words. */
import type { Status } from '../document/types';

/** How a time is drawn, as the legend explains it. */
export type TimeForm = 'within' | 'lasting' | 'about' | 'uncertain' | 'open' | 'unknown';

export interface FigureWords {
  readonly language: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly form: Readonly<Record<TimeForm, string>>;
  readonly key: string;
  /** Events that there was no room for. */
  more(count: number): string;
  source(count: number): string;
  /** Whose clock the axis shows, from the last part of the zone's name. */
  clock(city: string): string;
  /** A day with its weekday, at the axis. */
  weekday(weekday: string, day: string): string;
  /** What the picture is, for who cannot see it. */
  summary(events: number, tracks: number): string;
  readonly empty: string;
}

const en: FigureWords = {
  language: 'en',
  status: {
    confirmed: 'Confirmed',
    reported: 'Reported',
    claimed: 'Claimed',
    disputed: 'Disputed',
    retracted: 'Retracted',
  },
  form: {
    within: 'At some time within',
    lasting: 'Lasted',
    about: 'Approximate',
    uncertain: 'Date uncertain',
    open: 'Goes beyond what is shown',
    unknown: 'Start or end not known',
  },
  key: 'Key event',
  more: (count) => (count === 1 ? 'and 1 more event' : `and ${count} more events`),
  source: (count) => (count === 1 ? 'Source: ' : 'Sources: '),
  clock: (city) => `${city} time`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `Timeline of ${events} ${events === 1 ? 'event' : 'events'} in ${tracks} ${tracks === 1 ? 'track' : 'tracks'}.`,
  empty: 'No events yet',
};

const enUS: FigureWords = { ...en, language: 'en-US', weekday: (weekday, day) => `${weekday}., ${day}` };

/** One, a few or many, as Ukrainian counts. */
function plural(count: number, one: string, few: string, many: string): string {
  const [unit, ten] = [count % 10, count % 100];
  if (unit === 1 && ten !== 11) return `${count} ${one}`;
  return `${count} ${unit >= 2 && unit <= 4 && (ten < 12 || ten > 14) ? few : many}`;
}

const uk: FigureWords = {
  language: 'uk',
  status: {
    confirmed: 'Підтверджено',
    reported: 'Повідомляють',
    claimed: 'Заявляють',
    disputed: 'Оскаржують',
    retracted: 'Відкликано',
  },
  form: {
    within: 'Точний час не вказано',
    lasting: 'Тривало',
    about: 'Приблизно',
    uncertain: 'Дата непевна',
    open: 'Триває поза межами',
    unknown: 'Початок або кінець невідомий',
  },
  key: 'Головна подія',
  more: (count) => `і ще ${plural(count, 'подія', 'події', 'подій')}`,
  source: (count) => (count === 1 ? 'Джерело: ' : 'Джерела: '),
  clock: (city) => `Час: ${city}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `Хронологія: ${plural(events, 'подія', 'події', 'подій')}, ${plural(tracks, 'ряд', 'ряди', 'рядів')}.`,
  empty: 'Подій ще немає',
};

const LANGUAGES: readonly FigureWords[] = [en, enUS, uk];

/** Words for a BCP 47 tag: the same tag, else the same language, else English. */
export function figureWords(language: string): FigureWords {
  const base = language.split('-')[0];
  return (
    LANGUAGES.find((words) => words.language === language) ??
    LANGUAGES.find((words) => words.language.split('-')[0] === base) ??
    en
  );
}
