import { count, quoted } from './counting';

export const editions = {
  edition: 'Edition',
  name: 'Name',
  newName: 'New edition',
  add: 'New edition',
  remove: 'Remove edition',
  removed: (name: string) => `Removed the edition ${quoted(name)}`,
  unnamed: 'Unnamed edition',
  none: 'There is no edition yet. One names the sizes and files that you export together.',
  formats: 'Formats',
  nothing: 'Choose at least one format and one kind of file.',
  progress: 'Progress of the export',
  making: (done: number, total: number, name: string) => `${Math.min(done + 1, total)} of ${total}: ${name}`,
  preparing: 'Preparing …',
  stopping: 'Stopping …',
  cancelled: 'Cancelled. No file was changed.',
  saved: (n: number, path: string) => `${count(n, 'file', 'files')} and a manifest in ${path}`,
  refusedAll: 'No file was made. What was there stays as it was.',
  refused: (n: number) => `${count(n, 'file was', 'files were')} refused`,
  made: 'Made',
  notMade: 'Refused',
  results: 'Files of the edition',
  back: 'Back',
  bytes: (n: number) =>
    n < 1_000_000
      ? `${Math.max(1, Math.round(n / 1000)).toLocaleString('en-GB')} KB`
      : `${(n / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`,
};
