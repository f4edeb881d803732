import { count } from './counting';
import type { ShiftUnit } from '#core/when/shift';

const events = (n: number) => count(n, 'event', 'events');

export const bulk = {
  change: 'Change…',
  tags: 'Tags',
  tagHint: 'Write a tag, then Enter',
  tagOfSome: (tag: string, n: number) => `${tag}, on ${n}`,
  giveToAll: (tag: string) => `Give all the tag ${tag}`,
  takeTag: (tag: string) => `Take the tag ${tag} away`,
  shift: 'Move in time',
  amount: 'How far',
  unit: 'Unit',
  /** As they stand behind a number. */
  units: {
    minutes: (n) => (n === 1 ? 'minute' : 'minutes'),
    hours: (n) => (n === 1 ? 'hour' : 'hours'),
    days: (n) => (n === 1 ? 'day' : 'days'),
    weeks: (n) => (n === 1 ? 'week' : 'weeks'),
    months: (n) => (n === 1 ? 'month' : 'months'),
    years: (n) => (n === 1 ? 'year' : 'years'),
  } as Record<ShiftUnit, (n: number) => string>,
  earlier: 'Earlier',
  later: 'Later',
  shifted: (n: number, amount: string, earlier: boolean) =>
    `${events(n)} moved ${amount} ${earlier ? 'earlier' : 'later'}`,
  /** Why some are left where they were. */
  tooFine: (n: number) => `${events(n)} left: the amount does not fit how finely they are dated`,
};
