import { counted } from './counted';
import type { FigureWords, LengthUnit } from './types';

const LENGTHS: Readonly<Record<LengthUnit, readonly [string, string]>> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

export const es: FigureWords = {
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
  length: (count, unit) => counted(count, count === 1, ...LENGTHS[unit]),
  equal: 'Espaciado igual: las distancias no muestran el tiempo',
};
