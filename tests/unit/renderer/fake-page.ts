/** The page and the editor as commands see them, over a fake desk; what they are asked is written down. */
import type { FormatId } from '#core/figure/format-list';
import type { DayOrder } from '#core/formats/table/cell-date';
import type { Timeline } from '#core/document/types';
import { createDeskClient } from '../../../src/renderer/src/client/desk-client';
import { openMirror } from '../../../src/renderer/src/client/mirror';
import { createStore } from '../../../src/renderer/src/client/store';
import type { CommandContext, Editor, Page, Past, Pasted } from '../../../src/renderer/src/commands/command';
import type { Zoom } from '../../../src/renderer/src/features/preview/zoom';
import type { ListedIssue } from '../../../src/renderer/src/ui/issues';
import { FakeDesk } from './client/fake-desk';

export const NOW = Date.UTC(2024, 0, 2, 12);

export interface FakePage {
  readonly desk: FakeDesk;
  readonly editor: Editor;
  readonly context: CommandContext;
  readonly said: string[];
  readonly focused: string[];
  readonly revealed: string[];
  readonly copied: Map<string, Blob>;
  /** Issues that were listed. */
  readonly listed: ListedIssue[];
  /** What the canvas answers (ms since the epoch), what is on the clipboard, and the answer about the order of dates. */
  readonly at: { middle: number; pointed: number | null; clipboard: Pasted | null; order: DayOrder | null };
}

export async function openFakePage(timeline: Timeline): Promise<FakePage> {
  const desk = new FakeDesk(timeline);
  const client = createDeskClient(desk.dial);
  const mirror = await openMirror(client, timeline.id, () => NOW);
  const at: FakePage['at'] = { middle: NOW, pointed: null, clipboard: null, order: null };
  const [said, focused, revealed]: [string[], string[], string[]] = [[], [], []];
  const copied = new Map<string, Blob>();
  const listed: ListedIssue[] = [];
  const editor: Editor = {
    id: timeline.id,
    mirror,
    selection: createStore<ReadonlySet<string>>(new Set()),
    size: createStore<FormatId>('web-640'),
    panes: createStore({ list: true, inspector: true, overlay: false, history: false }),
    past: createStore<Past | null>(null),
    zoom: createStore<Zoom>('fit'),
    canvas: {
      fit: () => {},
      zoom: () => {},
      reveal: (id) => void revealed.push(id),
      write: () => {},
      begin: () => {},
      rename: () => {},
      middle: () => at.middle,
      pointed: () => at.pointed,
    },
  };
  const context = {
    desk: client,
    view: 'editor' as const,
    editor,
    page: { ...pageOf(said, focused, copied), ...pasting(at, listed) },
  };
  return { desk, editor, context, said, focused, revealed, copied, listed, at };
}

type Pasting = Pick<Page, 'readClipboard' | 'askOrder' | 'showIssues'>;

function pasting(at: FakePage['at'], listed: ListedIssue[]): Pasting {
  return {
    readClipboard: async () => at.clipboard,
    askOrder: async () => at.order,
    showIssues: (_title, _help, issues) => void listed.push(...issues),
  };
}

function pageOf(said: string[], focused: string[], copied: Map<string, Blob>): Omit<Page, keyof Pasting> {
  let ids = 0;
  const write = (words: string) => void said.push(words);
  return {
    go: () => {},
    pickFiles: () => {},
    openExport: () => {},
    openStyles: () => {},
    openSettings: () => {},
    openPalette: () => {},
    openShortcuts: () => {},
    askName: async () => 'As printed',
    placeFigure: () => {},
    openScreen: () => {},
    focus: (field) => void focused.push(field),
    toggleTheme: () => {},
    copy: async (content) => {
      for (const [type, blob] of Object.entries(content)) copied.set(type, await blob);
    },
    say: write,
    announce: write,
    sayDone: write,
    newId: () => `new-${++ids}`,
    now: () => NOW,
    zone: 'Europe/Kyiv',
  };
}
