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

/** One or several; `one` decides which. */
function counted(count: number, one: boolean, single: string, several: string): string {
  return `${count} ${one ? single : several}`;
}

const de: FigureWords = {
  language: 'de',
  status: {
    confirmed: 'Bestätigt',
    reported: 'Berichtet',
    claimed: 'Behauptet',
    disputed: 'Umstritten',
    retracted: 'Zurückgezogen',
  },
  form: {
    within: 'Irgendwann in diesem Zeitraum',
    lasting: 'Dauer',
    about: 'Ungefähr',
    uncertain: 'Datum unsicher',
    open: 'Reicht über das Gezeigte hinaus',
    unknown: 'Anfang oder Ende unbekannt',
  },
  key: 'Wichtiges Ereignis',
  more: (count) => (count === 1 ? 'und 1 weiteres Ereignis' : `und ${count} weitere Ereignisse`),
  source: (count) => (count === 1 ? 'Quelle: ' : 'Quellen: '),
  clock: (city) => `Ortszeit ${city}`,
  weekday: (weekday, day) => `${weekday}., ${day}`,
  summary: (events, tracks) =>
    `Zeitleiste mit ${counted(events, events === 1, 'Ereignis', 'Ereignissen')} in ${counted(tracks, tracks === 1, 'Spur', 'Spuren')}.`,
  empty: 'Noch keine Ereignisse',
};

const fr: FigureWords = {
  language: 'fr',
  status: {
    confirmed: 'Confirmé',
    reported: 'Rapporté',
    claimed: 'Affirmé',
    disputed: 'Contesté',
    retracted: 'Retiré',
  },
  form: {
    within: 'À un moment de cette période',
    lasting: 'Durée',
    about: 'Approximatif',
    uncertain: 'Date incertaine',
    open: 'Se poursuit hors du cadre',
    unknown: 'Début ou fin inconnus',
  },
  key: 'Événement clé',
  more: (count) => (count < 2 ? `et ${count} autre événement` : `et ${count} autres événements`),
  source: (count) => (count === 1 ? 'Source : ' : 'Sources : '),
  clock: (city) => `Heure locale (${city})`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `Chronologie : ${counted(events, events < 2, 'événement', 'événements')}, ${counted(tracks, tracks < 2, 'piste', 'pistes')}.`,
  empty: 'Aucun événement pour l’instant',
};

const es: FigureWords = {
  language: 'es',
  status: {
    confirmed: 'Confirmado',
    reported: 'Según informes',
    claimed: 'Según una parte',
    disputed: 'En disputa',
    retracted: 'Retirado',
  },
  form: {
    within: 'En algún momento de este periodo',
    lasting: 'Duración',
    about: 'Aproximado',
    uncertain: 'Fecha incierta',
    open: 'Continúa fuera de lo mostrado',
    unknown: 'Inicio o final desconocido',
  },
  key: 'Hecho clave',
  more: (count) => (count === 1 ? 'y 1 hecho más' : `y ${count} hechos más`),
  source: (count) => (count === 1 ? 'Fuente: ' : 'Fuentes: '),
  clock: (city) => `Hora local (${city})`,
  weekday: (weekday, day) => `${weekday}, ${day}`,
  summary: (events, tracks) =>
    `Cronología: ${counted(events, events === 1, 'hecho', 'hechos')}, ${counted(tracks, tracks === 1, 'línea', 'líneas')}.`,
  empty: 'Aún no hay hechos',
};

/** One, two, a few (3 to 10), many (11 to 99) or round hundreds, as Arabic counts; 103 counts as 3. */
function arabic(
  count: number,
  [one, two, few, many, hundred]: readonly [string, string, string, string, string],
): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} ${few}`;
  return `${count} ${rest > 10 ? many : hundred}`;
}

const ar: FigureWords = {
  language: 'ar',
  status: {
    confirmed: 'مؤكد',
    reported: 'بحسب تقارير',
    claimed: 'بحسب أحد الأطراف',
    disputed: 'محل خلاف',
    retracted: 'تم سحبه',
  },
  form: {
    within: 'في وقت ما خلال هذه المدة',
    lasting: 'المدة',
    about: 'تقريبي',
    uncertain: 'التاريخ غير مؤكد',
    open: 'يمتد خارج المعروض',
    unknown: 'البداية أو النهاية غير معروفة',
  },
  key: 'حدث رئيسي',
  more: (count) => `و${arabic(count, ['حدث واحد آخر', 'حدثان آخران', 'أحداث أخرى', 'حدثًا آخر', 'حدث آخر'])}`,
  source: (count) => (count === 1 ? 'المصدر: ' : 'المصادر: '),
  clock: (city) => `بتوقيت ${city}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `تسلسل زمني: ${arabic(events, ['حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'])}، ${arabic(tracks, ['مسار واحد', 'مساران', 'مسارات', 'مسارًا', 'مسار'])}.`,
  empty: 'لا أحداث بعد',
};

const LANGUAGES: readonly FigureWords[] = [en, enUS, uk, de, fr, es, ar];

/** Words for a BCP 47 tag: the same tag, else the same language, else English. */
export function figureWords(language: string): FigureWords {
  const base = language.split('-')[0];
  return (
    LANGUAGES.find((words) => words.language === language) ??
    LANGUAGES.find((words) => words.language.split('-')[0] === base) ??
    en
  );
}
