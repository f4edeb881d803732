import { quoted } from './counting';

export const imports = {
  importing: (name: string) => `Importing ${name} …`,
  drop: 'Drop to import',
  dropHelp: 'Dateline JSON or TimelineJS 3 JSON',
  refused: (name: string) => `${quoted(name)} was not imported`,
  imported: (title: string) => `${quoted(title)} was imported`,
  warnings: (name: string) => `${quoted(name)} was imported, with remarks`,
  partly: (name: string) => `${quoted(name)} was imported, but not all of it`,
  warningsHelp: 'Read these before you publish: each says what was changed or left out, and where.',
  refusedHelp: 'Nothing was changed. Mend these in the file and import it again.',
  tooLarge: (megabytes: number) => `The file is too large; Dateline reads files of up to ${megabytes} MB`,
  openIt: 'Open it',
  error: 'Error',
  warning: 'Remark',
  whole: 'the whole file',
};
