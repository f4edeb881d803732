import { basename } from 'node:path';
import type { Issue } from '#core/document/issue';
import { importText, type Imported } from '#core/formats/registry';
import type { Command } from '../command';
import { READING, formatName, zoneOf } from '../import-file';
import { countOf, issueLines, visible } from '../print-issues';
import { readTextFile } from '../read-file';

export const check: Command = {
  name: 'check',
  summary: 'Say what is wrong with a file, and what an import would lose',
  words: ['FILE'],
  options: { zone: READING.zone },
  async run(given, io) {
    const [path = ''] = given.words;
    const zone = zoneOf(given, io);
    const imported = importText(basename(path), await readTextFile(path, io), { id: 'checked', zone });
    for (const line of issueLines(imported.issues, path)) io.out(`${line}\n`);
    io.out(`${path}: ${summaryOf(imported)}\n`);
    return countErrors(imported.issues) === 0 ? 0 : 1;
  },
};

function summaryOf({ timeline, format, issues }: Imported): string {
  const errors = countErrors(issues);
  const found = `${countOf(errors, 'error')}, ${countOf(issues.length - errors, 'warning')}`;
  if (!timeline) return `cannot be read; ${found}`;
  const { details, events, tracks } = timeline;
  const content = `${countOf(events.length, 'event')} on ${countOf(tracks.length, 'track')}`;
  return `${formatName(format)}, "${visible(details.title)}", ${content}; ${found}`;
}

function countErrors(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}
