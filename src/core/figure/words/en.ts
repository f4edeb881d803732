import type { FigureWords } from './types';

export const en: FigureWords = {
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
  length: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  equal: 'Equal spacing: distances do not show time',
};

export const enUS: FigureWords = {
  ...en,
  language: 'en-US',
  weekday: (weekday, day) => `${weekday}., ${day}`,
};
