import { count, quoted } from './counting';

export const palette = {
  title: 'Find a command, an event or a timeline',
  hint: 'What do you want to do, or where to go?',
  commands: 'Commands',
  events: 'Events of this timeline',
  timelines: 'Other timelines',
  none: (query: string) => `Nothing has ${quoted(query)} in its name`,
  found: (n: number) => count(n, 'result', 'results'),
};
