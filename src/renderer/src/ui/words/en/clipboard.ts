import { count } from './counting';

const events = (n: number, done: string) => `${count(n, 'event was', 'events were')} ${done}`;

export const clipboard = {
  headings: {
    when: 'When',
    headline: 'Headline',
    track: 'Track',
    place: 'Place',
    status: 'Status',
    sources: 'Sources',
    text: 'Text',
  },
  copied: (n: number) => `${count(n, 'event', 'events')} copied`,
  cut: (n: number) => events(n, 'cut'),
  pasted: (n: number) => `${events(n, 'pasted')}.`,
  undated: (n: number, day: string) =>
    `${count(n, 'line has', 'lines have')} no date of ${n === 1 ? 'its' : 'their'} own: put on ${day}.`,
  nothing: 'There is nothing on the clipboard that could be an event.',
  pressKeys: (keys: string) => `The clipboard may not be read from here. Press ${keys} to paste.`,
  order: 'Day or month first?',
  orderHelp: (cell: string) => `The dates of this table can be read in two ways. What is ${cell}?`,
  row: (n: number) => `Row ${n}`,
  leftOut: (n: number) => `${count(n, 'row was', 'rows were')} left out`,
  leftOutHelp: 'The others are in the timeline. Mend these where you copied them, and paste them again.',
  why: {
    'no-date': () => 'It has no date.',
    'bad-date': (cell: string) => `“${cell}” is no date that can be read.`,
    unclear: (cell: string) => `“${cell}” can mean several dates. Write it out.`,
    'needs-day': (cell: string) =>
      `“${cell}” leaves out the year or the day to count from. Set the reference day of the timeline, or write it out.`,
    'bad-order': (cell: string) => `${cell} ends before it begins.`,
  },
};
