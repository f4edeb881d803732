import type { Hue } from '#core/document/types';

export const hues = {
  blue: 'Blue',
  orange: 'Orange',
  teal: 'Teal',
  purple: 'Purple',
  olive: 'Olive',
  rose: 'Rose',
  brown: 'Brown',
  slate: 'Slate',
} satisfies Record<Hue, string>;
