import type { Stance } from '#core/document/types';

export const stances = { reports: 'Reports', confirms: 'Confirms', denies: 'Denies' } satisfies Record<
  Stance,
  string
>;
