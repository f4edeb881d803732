import type { Words } from '../types';
import { count, events, eventsGiven, quoted } from './counting';

export const locks: Words['locks'] = {
  locked: 'закріплено',
  event: 'Цю подію закріплено. Спершу відкріпіть її.',
  track: (name) => `Ряд ${quoted(name)} закріплено. Спершу відкріпіть його.`,
  all: (n) => `${eventsGiven(n)} закріплено. Спершу відкріпіть їх.`,
  stayed: (n) =>
    `${count(n, 'закріплена подія лишається', 'закріплені події лишаються', 'закріплених подій лишаються')} на місці`,
  noEntry: (name) => `Ряд ${quoted(name)} закріплено, подій він не приймає`,
  removeTrack: (name) =>
    `Ряд ${quoted(name)} або подію на ньому закріплено. Відкріпіть їх, щоб видалити ряд.`,
  done: (n) => `Закріплено: ${events(n)}`,
  undone: (n) => `Відкріплено: ${events(n)}`,
};
