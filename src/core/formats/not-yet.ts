/** Formats that Dateline knows when it sees them but cannot read yet: better named than called unknown. */
import type { Issue } from '../document/issue';
import type { UnreadFormat } from '../sentences/en/files';
import { isObject } from './json';
import type { ForeignFile, ReadableFormat } from './types';

export const timelinejs1 = notYet('timelinejs1', 'TimelineJS 1 JSON', (file) => {
  const json = file.json();
  if (!json.ok || !isObject(json.value) || !isObject(json.value.timeline)) return false;
  const { date, era, headline } = json.value.timeline;
  return Array.isArray(date) || Array.isArray(era) || typeof headline === 'string';
});

export const timelinejsSheet = notYet('timelinejs-sheet', 'TimelineJS spreadsheet', ({ text }) => {
  const header = text.slice(0, 2000).split(/\r\n|\r|\n/, 1)[0] ?? '';
  const columns = header
    .toLowerCase()
    .split(/[,;\t]/)
    .map((cell) => cell.replace(/["\uFEFF]/g, '').trim());
  return columns.includes('headline') && (columns.includes('year') || columns.includes('start date'));
});

function notYet(id: UnreadFormat, name: string, recognise: (file: ForeignFile) => boolean): ReadableFormat {
  const issue: Issue = { severity: 'error', path: '', rule: 'J4', says: { key: 'file-not-yet', format: id } };
  return { id, name, recognise, read: () => ({ timeline: null, issues: [issue] }) };
}
