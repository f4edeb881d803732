import type { ErrorCode } from '#contract/errors';

export const errors = {
  'bad-request': 'Dateline asked itself something wrong',
  'unknown-request': 'This window is older than the program behind it. Load it again',
  'not-found': 'It is no longer there',
  conflict: 'It was changed elsewhere in the meantime',
  'nothing-to-undo': 'There is nothing to undo',
  'nothing-to-redo': 'There is nothing to redo',
  'invalid-input': 'It breaks a rule',
  'library-refused': 'The library cannot be used',
  'library-unavailable': 'The library cannot be written',
  'not-publishable': 'Preflight found what the house style does not let out',
  'not-saved': 'The file was not saved',
  cancelled: 'Cancelled',
  disconnected: 'There is no connection to Dateline',
  internal: 'Dateline made a mistake',
} satisfies Record<ErrorCode, string>;
