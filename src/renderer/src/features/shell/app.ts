/** What lives as long as the page: the desk, the route, the open editor, the dialog that is shown. */
import { COMMANDS, type CommandId } from '#contract/commands';
import { ALL_COMMANDS, commandOf } from '../../commands/all';
import type { CommandContext, Editor, Page, View } from '../../commands/command';
import { commandFor, focusKindOf } from '../../commands/dispatch';
import type { DeskClient } from '../../client/desk-client';
import { createStore, type Store, type WritableStore } from '../../client/store';
import { keysLabel } from '../../commands/keys';
import { words } from '../../ui/words/words';
import { announce, say, sayError } from '../../ui/notify';
import { rememberDensities, type Densities } from '../../ui/screen';
import { createSettings, type Settings } from '../../ui/settings';
import { importInto } from '../library/import-files';
import { createFigureWindow } from '../figure-window/editor-side';
import { joinEditor, type EditorLink } from '../figure-window/figure-side';
import { placedAt, rememberPlace, type FigurePlace, type FigurePlaces } from '../preview/figure-place';
import type { Dialog } from './dialog';
import { chooseFiles } from './choose-files';
import { listenToClipboard, readClipboard } from './clipboard-events';
import { focusField } from './focus-field';
import { figureRoute, formatRoute, parseRoute, type Route } from './route';
import { sayUndoable } from './say-undoable';

export interface App {
  readonly desk: DeskClient;
  readonly page: Page;
  readonly route: Store<Route>;
  readonly editor: WritableStore<Editor | null>;
  readonly dialog: WritableStore<Dialog | null>;
  readonly mac: boolean;
  /** The host is a browser: it keeps some keys for itself, and the page has the menu. */
  readonly browser: boolean;
  context(): CommandContext;
  /** Runs a command if it can be done now; a failure is shown. */
  run(id: CommandId): void;
  /** Takes files to import, from a dialog or a drop. */
  importFiles(files: readonly File[]): Promise<void>;
  /** Replaces the address without a step in the browser's history. */
  replace(route: Route): void;
  readonly settings: WritableStore<Settings>;
  /** How dense the screens of this machine are. */
  readonly densities: WritableStore<Densities>;
  /** What this window is for. */
  readonly view: View;
  /** Where the figure stands. */
  readonly figurePlace: Store<FigurePlaces>;
  /** In a window of the figure alone: the window of its editor. */
  readonly editorLink: EditorLink | null;
}

/** Puts the parts together and listens to keys, the address and the host's menu. */
export function createApp(desk: DeskClient): App {
  const route = createStore<Route>(parseRoute(location.hash));
  const editor = createStore<Editor | null>(null);
  const dialog = createStore<Dialog | null>(null);
  const settings = createSettings();
  const first = route.get();
  const view = first.screen === 'figure' ? 'figure' : 'editor';
  const places = view === 'editor' ? rememberPlace() : createStore(placedAt(rememberPlace().get(), 'window'));
  const pair = first.screen === 'figure' ? first.pair : null;
  const editorLink =
    pair === null ? null : joinEditor(pair, desk, (id) => app.replace(figureRoute(id, pair)));
  const app: App = {
    desk,
    settings,
    view,
    figurePlace: places,
    densities: rememberDensities(),
    editorLink,
    route,
    editor,
    dialog,
    mac: /mac/i.test(navigator.platform),
    browser: window.dateline === undefined,
    page: createPage(
      () => app,
      (place) => figureWindow?.place(place),
    ),
    context: () => ({ desk, view, page: app.page, editor: editor.get() }),
    run: (id) => runCommand(app, id),
    importFiles: (files) => importInto(app, files),
    replace: (next) => {
      history.replaceState(null, '', formatRoute(next));
      route.set(parseRoute(location.hash));
    },
  };
  window.addEventListener('hashchange', () => route.set(parseRoute(location.hash)));
  window.addEventListener('keydown', (event) => hearKey(app, event));
  window.addEventListener('beforeunload', (event) => leave(app, event));
  const figureWindow =
    view === 'editor'
      ? createFigureWindow({ desk, browser: app.browser, editor, places, page: app.page })
      : null;
  listenToClipboard(app.page, () => (view === 'editor' ? editor.get() : null));
  // Its region must be there before the first words.
  announce('');
  desk.onPush('host/command', ({ id }) => hearHost(app, id));
  return app;
}

function createPage(app: () => App, place: (place: FigurePlace) => Promise<void> | undefined): Page {
  return {
    go: (route) => void (location.hash = formatRoute(route)),
    pickFiles: () => chooseFiles((files) => void app().importFiles(files)),
    openExport: () => app().dialog.set({ kind: 'export' }),
    openStyles: () => app().dialog.set({ kind: 'styles' }),
    focus: (field) => {
      const { editorLink } = app();
      if (editorLink) return editorLink.lead(field);
      if (field !== 'find' && field !== 'title') showInspector(app().editor.get());
      focusField(field);
    },
    openPalette: () => app().dialog.set({ kind: 'palette' }),
    openShortcuts: () => app().dialog.set({ kind: 'shortcuts' }),
    placeFigure: (where) => {
      app().editorLink?.dock(where);
      void place(where)?.catch(sayError);
    },
    openScreen: () => app().dialog.set({ kind: 'screen' }),
    openSettings: () => app().dialog.set({ kind: 'settings' }),
    toggleTheme: () => toggleTheme(app().settings),
    copy: (content) => navigator.clipboard.write([new ClipboardItem(content)]),
    readClipboard: async () => {
      const pasted = await readClipboard();
      if (!pasted) say(words.clipboard.pressKeys(keysLabel(commandOf('paste').keys[0], app().mac)));
      return pasted;
    },
    askOrder: (question) => new Promise((answer) => app().dialog.set({ kind: 'order', question, answer })),
    askName: (title, hint) =>
      new Promise((answer) => app().dialog.set({ kind: 'name', title, hint, answer })),
    showIssues: (title, help, issues) => app().dialog.set({ kind: 'issues', title, help, issues }),
    say,
    announce,
    sayDone: (text) => sayUndoable(text, app().editor, () => app().run('undo')),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** To the other of light and dark than is shown now. */
function toggleTheme(settings: WritableStore<Settings>): void {
  const dark = document.documentElement.dataset.mantineColorScheme === 'dark';
  settings.set({ ...settings.get(), theme: dark ? 'light' : 'dark' });
}

function showInspector(editor: Editor | null): void {
  editor?.panes.set({ ...editor.panes.get(), inspector: true, overlay: true });
}

function runCommand(app: App, id: CommandId): void {
  const command = commandOf(id);
  const context = app.context();
  if (!command.enabled(context)) return;
  void (async () => command.run(context))().catch(sayError);
}

const CLIPBOARD: ReadonlySet<CommandId> = new Set(['cut', 'copy', 'paste']);

function hearKey(app: App, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // The target, not the focus of now: the same Escape may just have closed the dialog that had it.
  const target = focusKindOf(event.target instanceof Element ? event.target : null);
  // A dialog that was asked for may not have the focus yet.
  const focus = app.dialog.get() ? 'layer' : target;
  const command = commandFor(event, focus, ALL_COMMANDS, app.mac);
  // Copy, cut and paste come as events of their own.
  if (!command || CLIPBOARD.has(command.id)) return;
  // A bare key that can do nothing now still scrolls the page.
  if (!command.enabled(app.context()) && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  if (!event.repeat || command.repeats) app.run(command.id);
}

/**
 * What is being typed becomes an edit. Edits that have not been sent would be lost with the page, so the browser
 * asks; the one under way is with the desk already.
 */
function leave(app: App, event: BeforeUnloadEvent): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  app.editor.get()?.mirror.settle();
  const save = app.editor.get()?.mirror.get().save;
  if (save?.kind === 'unsent' || (save?.kind === 'saving' && save.requests > 1)) event.preventDefault();
}

/** The host's menu asked. While a text field has the focus, the keys they share are the field's. */
function hearHost(app: App, id: string): void {
  const data = COMMANDS.find((command) => command.id === id);
  if (!data) return;
  const focus = focusKindOf(document.activeElement);
  if (focus === 'text' && 'text' in data) document.execCommand(data.text);
  else if (focus !== 'layer') app.run(data.id);
}
