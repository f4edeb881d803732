import { COMMANDS, type CommandData, type CommandId } from '#contract/commands';
import type { DayOrder } from '#core/formats/table/cell-date';
import type { OrderQuestion } from '#core/formats/table/order';
import type { Timeline } from '#core/document/types';
import type { FormatId } from '#core/figure/format-list';
import type { CanvasHandle } from '../canvas/Canvas';
import type { DeskClient } from '../client/desk-client';
import type { Mirror } from '../client/mirror';
import type { WritableStore } from '../client/store';
import type { Panes } from '../features/editor/panes';
import type { FigurePlace } from '../features/preview/figure-place';
import type { Zoom } from '../features/preview/zoom';
import type { ListedIssue } from '../ui/issues';
import type { FieldName } from '../features/shell/focus-field';
import type { Route } from '../features/shell/route';

/** An earlier state of the timeline that is looked at. */
export interface Past {
  readonly revision: number;
  readonly timeline: Timeline;
  /** When it came about, ms since the epoch; null: when the timeline was made. */
  readonly at: number | null;
  /** What was done then, or the name of the version, in words. */
  readonly label: string;
}

/** The timeline that is open, with what is selected in it. */
export interface Editor {
  readonly id: string;
  readonly mirror: Mirror;
  readonly selection: WritableStore<ReadonlySet<string>>;
  /** The format that the preview shows. */
  readonly size: WritableStore<FormatId>;
  /** How large the preview shows the figure. */
  readonly zoom: WritableStore<Zoom>;
  /** Which panels are shown around the canvas. */
  readonly panes: WritableStore<Panes>;
  /** The earlier state that is looked at; null: the timeline as it is. */
  readonly past: WritableStore<Past | null>;
  /** The revision that is shown, where that is not the last. */
  readonly at?: number;
  /** Null until the canvas is drawn. */
  canvas: CanvasHandle | null;
}

/** What came from the clipboard, in the kinds that we read; empty where it has none. */
export interface Pasted {
  readonly json: string;
  readonly html: string;
  readonly text: string;
}

/** What commands may ask of the page. */
export interface Page {
  go(route: Route): void;
  /** Lets the user choose files to import. */
  pickFiles(): void;
  openExport(): void;
  openStyles(): void;
  openSettings(): void;
  openPalette(): void;
  openShortcuts(): void;
  /** Puts the figure beside or below the canvas, or into a window of its own. */
  placeFigure(place: FigurePlace): void;
  /** Measures the screen, so that print figures are shown at their physical size. */
  openScreen(): void;
  /** Puts the cursor into a field: the search of the screen, the headline of the selected event, the timeline's title, its alternative text, its date at either end; or the history. */
  focus(field: FieldName): void;
  toggleTheme(): void;
  /** Puts something on the clipboard, by media type. Called at once by what the user did: browsers let nothing else copy. */
  copy(content: Readonly<Record<string, Promise<Blob>>>): Promise<void>;
  /** Reads the clipboard where the host lets us; null where it does not, and says which keys to press. */
  readClipboard(): Promise<Pasted | null>;
  /** Asks which of two numbers in the dates of a table is the day; null: the user would rather not paste. */
  askOrder(question: OrderQuestion): Promise<DayOrder | null>;
  /** Lists what is wrong with something that came in. */
  showIssues(title: string, help: string, issues: readonly ListedIssue[]): void;
  /** Asks for a name; null when the user thought better. */
  askName(title: string, hint: string): Promise<string | null>;
  /** Says something in passing. */
  say(words: string): void;
  /** Says something to screen readers alone, in place of what was said last. */
  announce(words: string): void;
  /** Says what was done to the open timeline, with a button that undoes it for as long as it is the last edit. */
  sayDone(words: string): void;
  /** A new id for a record. */
  newId(): string;
  /** ms since the epoch. */
  now(): number;
  /** IANA zone of this machine, for new timelines. */
  readonly zone: string;
}

/** What a window is for: all of the editor and the library, or the figure alone. */
export type View = 'editor' | 'figure';

export interface CommandContext {
  readonly view: View;
  readonly desk: DeskClient;
  readonly page: Page;
  readonly editor: Editor | null;
}

/** One user command: the data that every host knows, when it can be done, and how. A failure is shown by who ran it. */
export interface Command extends CommandData {
  readonly id: CommandId;
  enabled(context: CommandContext): boolean;
  run(context: CommandContext): void | Promise<void>;
  /** What it would act on, for its tooltip: the edit that undo takes back. */
  detail?(context: CommandContext): string | null;
}

/** What can be done in a window that shows the figure alone. */
const BESIDE_FIGURE: ReadonlySet<CommandId> = new Set<CommandId>([
  'export',
  'copy-image',
  'copy-svg',
  'undo',
  'redo',
  'deselect',
  'delete',
  'figure-below',
  'figure-beside',
  'figure-window',
  'figure-zoom',
  'measure-screen',
  'house-styles',
  'toggle-theme',
  'settings',
  'shortcuts',
]);

/** Joins a command's data with what it does. */
export function command(
  id: CommandId,
  acts: Pick<Command, 'enabled' | 'run'> & Partial<Pick<Command, 'detail'>>,
): Command {
  const data: CommandData | undefined = COMMANDS.find((candidate) => candidate.id === id);
  if (!data) throw new RangeError(`there is no command "${id}"`);
  const enabled = (context: CommandContext) =>
    (context.view === 'editor' || BESIDE_FIGURE.has(id)) && acts.enabled(context);
  return { ...data, id, ...acts, enabled };
}

/** For commands of the editor: enabled when a timeline is open and `when` holds. */
export function editorCommand(
  id: CommandId,
  run: (editor: Editor, context: CommandContext) => void | Promise<void>,
  when: (editor: Editor) => boolean = () => true,
  detail?: (editor: Editor) => string | null,
): Command {
  return command(id, {
    enabled: ({ editor }) => editor !== null && when(editor),
    run: (context) => (context.editor ? run(context.editor, context) : undefined),
    ...(detail && { detail: ({ editor }) => editor && detail(editor) }),
  });
}

/** Whether anything is selected. */
export const hasSelection = ({ selection }: Editor): boolean => selection.get().size > 0;
