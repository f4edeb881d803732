import { counted } from './counted';
import type { FigureWords, LengthUnit } from './types';

const LENGTHS: Readonly<Record<LengthUnit, readonly [string, string]>> = {
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
  month: ['Monat', 'Monate'],
  year: ['Jahr', 'Jahre'],
};

export const de: FigureWords = {
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
  length: (count, unit) => counted(count, count === 1, ...LENGTHS[unit]),
  equal: 'Gleiche Abstände: Sie zeigen keine Dauer',
};
