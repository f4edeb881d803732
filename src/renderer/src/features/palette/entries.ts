/** What the palette lists, in sections. */
import { wordWhen } from '#core/when/words/wording';
import { byId } from '#core/document/order';
import type { TimelineEvent } from '#core/document/types';
import type { Summary } from '#contract/requests/library';
import { ALL_COMMANDS } from '../../commands/all';
import { choose } from '../../commands/go';
import { keysLabel, shownKeys } from '../../commands/keys';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import type { App } from '../shell/app';
import { timelineRoute } from '../shell/route';
import { findCommands, recentFirst, type Candidate } from './find-commands';
import { fold, scoreOf, wordsOf } from './match';

/** One line of the palette. */
export interface Entry {
  /** Unique in the palette. */
  readonly id: string;
  readonly label: string;
  /** Keys, a date, or how much a timeline holds. */
  readonly hint: string;
  readonly isKeys: boolean;
  readonly enabled: boolean;
  run(): void;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Most lines of a section where something is typed. */
const MOST_COMMANDS = 8;
const MOST_TIMELINES = 8;

export interface Sources {
  readonly query: string;
  readonly recent: readonly string[];
  readonly events: readonly TimelineEvent[];
  readonly timelines: readonly Summary[];
}

export function sectionsOf(app: App, { query, recent, events, timelines }: Sources): readonly Section[] {
  const sections = [
    { title: words.palette.commands, entries: commandEntries(app, query, recent) },
    { title: words.palette.events, entries: query ? events.flatMap((event) => eventEntry(app, event)) : [] },
    { title: words.palette.timelines, entries: timelineEntries(app, query, timelines) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function commandEntries(app: App, query: string, recent: readonly string[]): Entry[] {
  const context = app.context();
  const candidates = ALL_COMMANDS.filter(({ id }) => id !== 'palette').map((command): Candidate & Entry => ({
    id: command.id,
    label: words.commands[command.id] + (command.asks ? '…' : ''),
    also: words.commandsAlso[command.id] ?? '',
    hint: keysLabel(shownKeys(command.keys, app.browser), app.mac),
    isKeys: true,
    enabled: command.enabled(context),
    run: () => app.run(command.id),
  }));
  const found = findCommands(recentFirst(candidates, recent), query);
  return [...(query ? found.slice(0, MOST_COMMANDS) : found)];
}

function eventEntry(app: App, event: TimelineEvent): Entry[] {
  const editor = app.editor.get();
  if (!editor) return [];
  const { details, tracks } = editor.mirror.get().timeline;
  const date = wordWhen(event.when, { language: interfaceLanguage(details.language) });
  return [
    {
      id: `event-${event.id}`,
      label: event.headline,
      hint: [date, byId(tracks).get(event.track)?.name].filter(Boolean).join(' · '),
      isKeys: false,
      enabled: true,
      run: () => choose(editor, app.page, event, false),
    },
  ];
}

function timelineEntries(app: App, query: string, timelines: readonly Summary[]): Entry[] {
  const wanted = wordsOf(query);
  const open = app.editor.get()?.id;
  return timelines
    .filter(({ id, title }) => id !== open && scoreOf(fold(title), wanted) > 0)
    .slice(0, MOST_TIMELINES)
    .map(({ id, title, events }) => ({
      id: `timeline-${id}`,
      label: title || words.library.untitled,
      hint: words.events(events),
      isKeys: false,
      enabled: true,
      run: () => app.page.go(timelineRoute(id)),
    }));
}

/** Id of an entry's line in the page. */
export function lineId(list: string, entry: string): string {
  return `${list}-${entry}`;
}
