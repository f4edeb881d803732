import { count, quoted } from './counting';

export const list = {
  title: 'Events',
  filter: 'Filter',
  none: (filter: string) => `No event has ${quoted(filter)}`,
  more: (n: number) => `and ${count(n, 'more event', 'more events')}; filter to see them`,
  noDate: 'No date',
  before: (day: string) => `Up to ${day}`,
};
