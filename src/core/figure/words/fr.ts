import { counted } from './counted';
import type { FigureWords, LengthUnit } from './types';

const LENGTHS: Readonly<Record<LengthUnit, readonly [string, string]>> = {
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
};

export const fr: FigureWords = {
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
  length: (count, unit) => counted(count, count < 2, ...LENGTHS[unit]),
  equal: 'Espacement égal : les distances ne montrent pas le temps',
};
