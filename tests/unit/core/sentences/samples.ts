import type { Said, SentenceKey } from '#core/sentences/said';

type Sample<Key extends SentenceKey> = Omit<Extract<Said, { key: Key }>, 'key'>;

/** Values for every sentence. What stands in it as given has a capital, a digit or a slash; small words are put into its language. */
const VALUES: { readonly [Key in SentenceKey]: Sample<Key> } = {
  'no-alt': {},
  'low-contrast': { text: 'Grey', ratio: 1.5, least: 4.5 },
  'text-cut': { last: 'And then' },
  'part-cut': { part: 'dek' },
  'no-glyph': { family: 'Fira Sans', letters: '東 京' },
  'not-shown': {},
  'image-gone': {},
  'image-uncredited': {},
  'image-undescribed': {},
  'image-coarse': { dpi: 93, least: 200 },
  'ink-heavy': { color: '#1A2B3C', ink: 340, most: 300 },
  'type-small': { text: 'Fine print', size: 3.75, least: 6.5, unit: 'pt' },
  'off-picture': { text: 'Far out' },
  'off-safe-area': { text: 'At the edge' },
  'texts-overlap': { text: 'One', other: 'The other' },
  'label-moved': {},
  'far-off': {},
  'rule-thin': { width: 0.15, least: 0.25, unit: 'px' },
  unattributed: { status: 'claimed' },
  contradicted: { status: 'confirmed', contradiction: 'denied', suggested: 'disputed' },
  'of-event': { headline: 'Eight died', what: { key: 'text-cut', last: 'And then' } },
};

export const SAMPLES = Object.entries(VALUES).map(([key, values]) => ({ key, ...values }) as Said);
