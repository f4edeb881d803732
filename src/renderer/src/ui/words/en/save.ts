import { count } from './counting';

export const save = {
  saved: 'Saved',
  savedAt: (time: string) => `Saved ${time}`,
  saving: 'Saving…',
  unsent: (n: number) => `Not saved yet: ${count(n, 'change', 'changes')}`,
  failed: 'Not saved',
  failedTitle: (n: number) => `${count(n, 'change was', 'changes were')} not saved`,
  forget: 'Discard',
};
