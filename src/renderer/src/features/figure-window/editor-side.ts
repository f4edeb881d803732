/** The window of the editor, as far as the window of its figure is concerned. */
import type { Store, WritableStore } from '../../client/store';
import type { Editor, Page } from '../../commands/command';
import { words } from '../../ui/words/words';
import { placedAt, type FigurePlace, type FigurePlaces } from '../preview/figure-place';
import {
  channelName,
  lockName,
  readMessage,
  takeView,
  viewOf,
  type Message,
  type SharedView,
} from './messages';
import { openFigureWindow } from './open-window';
import { holdLock, watchLock, type Watch } from './presence';
import type { DeskClient } from '../../client/desk-client';

interface Parts {
  readonly desk: DeskClient;
  readonly browser: boolean;
  readonly editor: Store<Editor | null>;
  readonly places: WritableStore<FigurePlaces>;
  readonly page: Page;
}

/** The session of this tab remembers its partner, so that it finds it again when it is loaded again. */
const PAIR = 'dateline-figure-pair';

/** How long a new window may take to say that it is there, and one that should be there already, before the figure is docked; ms. It still has its window when it comes later. */
const OPENS = 10_000;
const ANSWERS = 2_000;
/** How long after its window has ended: it may only be loaded again. */
const RETURNS = 400;

export interface FigureWindow {
  /** Puts the figure somewhere; into a window only where the browser lets one open. */
  place(place: FigurePlace): Promise<void>;
}

/** What of it exists while the figure has, or may have, a window. */
interface Link {
  readonly channel: BroadcastChannel;
  readonly watch: Watch;
  readonly stops: (() => void)[];
}

/** Keeps the figure's window with this one: what is open, selected and chosen here is shown there, and the other way round. */
export function createFigureWindow(parts: Parts): FigureWindow {
  const { places, page } = parts;
  let link: Link | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;

  const fallBack = () => places.set(placedAt(places.get(), places.get().dock));
  const dock = (place: FigurePlace) => {
    clearTimeout(late);
    sessionStorage.removeItem(PAIR);
    link?.channel.postMessage({ kind: 'close' } satisfies Message);
    endLink(link);
    link = null;
    places.set(placedAt(places.get(), place));
  };
  const hear = (message: Message) => {
    if (message.kind === 'hello') {
      clearTimeout(late);
      link?.watch.seen();
      places.set(placedAt(places.get(), 'window'));
      say(parts, link);
    } else if (message.kind === 'dock') dock(message.place);
    else if (message.kind === 'chosen') take(parts, message.view);
    else if (message.kind === 'lead') page.focus(message.field);
  };
  const join = (pair: string, patience: number) => {
    link ??= openLink(parts, pair, hear, fallBack);
    clearTimeout(late);
    late = setTimeout(fallBack, patience);
  };

  const again = sessionStorage.getItem(PAIR);
  if (again) join(again, ANSWERS);
  else if (places.get().place === 'window') reopen(parts, fallBack, (pair) => join(pair, OPENS));
  return {
    async place(place) {
      if (place !== 'window') return dock(place);
      const id = parts.editor.get()?.id;
      if (id === undefined) return;
      const pair = sessionStorage.getItem(PAIR) ?? page.newId();
      if (!(await openFigureWindow(parts.desk, parts.browser, id, pair)))
        return page.say(words.preview.blocked);
      sessionStorage.setItem(PAIR, pair);
      join(pair, OPENS);
      places.set(placedAt(places.get(), 'window'));
    },
  };
}

/** A browser opens no window by itself; then the figure is docked, as it was before. */
function reopen(
  { editor, desk, browser, page }: Parts,
  fallBack: () => void,
  join: (pair: string) => void,
): void {
  if (browser) return fallBack();
  const stop = editor.subscribe(() => {
    const id = editor.get()?.id;
    if (id === undefined) return;
    stop();
    const pair = page.newId();
    sessionStorage.setItem(PAIR, pair);
    join(pair);
    void openFigureWindow(desk, browser, id, pair);
  });
}

function openLink(parts: Parts, pair: string, hear: (message: Message) => void, gone: () => void): Link {
  const channel = new BroadcastChannel(channelName(pair));
  const link: Link = { channel, watch: watchLock(lockName('figure', pair), RETURNS, gone), stops: [] };
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (message) hear(message);
  });
  holdLock(lockName('editor', pair), () => channel.postMessage({ kind: 'here' } satisfies Message));
  let unfollow = () => {};
  const follow = () => {
    unfollow();
    const editor = parts.editor.get();
    const tell = () => say(parts, link);
    const stops = editor
      ? [editor.selection, editor.size, editor.past].map((store) => store.subscribe(tell))
      : [];
    unfollow = () => stops.forEach((stop) => stop());
    tell();
  };
  link.stops.push(parts.editor.subscribe(follow), () => unfollow());
  follow();
  return link;
}

function endLink(link: Link | null): void {
  link?.watch.stop();
  link?.stops.forEach((stop) => stop());
  link?.channel.close();
}

function say({ editor }: Parts, link: Link | null): void {
  const open = editor.get();
  if (open) link?.channel.postMessage({ kind: 'view', view: viewOf(open) } satisfies Message);
}

/** What was chosen in the figure's window is chosen here, and shown. */
function take({ editor }: Parts, view: SharedView): void {
  const open = editor.get();
  if (open?.id !== view.id || !takeView(open, view)) return;
  const [only, ...others] = view.selection ?? [];
  if (only !== undefined && others.length === 0) open.canvas?.reveal(only);
}
