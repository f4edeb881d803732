/** The open document as a store: shows edits at once, sends them one after another, follows the desk's pushes. */
import { DeskError } from '#contract/errors';
import type { PushOf } from '#contract/pushes';
import type { History } from '#contract/requests/timeline';
import type { Timeline } from '#core/document/types';
import type { Edit, EditKind } from '#core/edits/edit';
import { isEmptyPatch, type Patch } from '#core/edits/patch';
import { rebaseEdit } from '#core/edits/rebase';
import {
  addPending,
  createCopy,
  dropPending,
  joinPending,
  resumeCopy,
  takeAnswer,
  takePush,
  type Copy,
} from './copy';
import type { DeskClient } from './desk-client';
import { fetchTimeline, type FetchOptions } from './fetch-timeline';
import { createStore, type Store } from './store';

/** What is on disk. `unsent`: edits wait for the connection. `failed`: edits were refused and are shown no more. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  /** `requests`: how many are under way or wait for their turn; the first of them has been sent. */
  | { readonly kind: 'saving'; readonly requests: number }
  | { readonly kind: 'unsent'; readonly edits: number }
  | { readonly kind: 'failed'; readonly error: DeskError; readonly edits: readonly Edit[] };

export interface MirrorState {
  readonly timeline: Timeline;
  /** The last revision that the desk has confirmed. */
  readonly revision: number;
  readonly history: History;
  readonly save: SaveState;
}

export interface Mirror extends Store<MirrorState> {
  /** Shows an edit and sends it; an empty one is nothing. Failures end in the save state, never in an exception. */
  edit(edit: Edit): void;
  /**
   * The same for steps that follow each other quickly, such as those of a key held down: each is shown at once, and
   * steps of one kind on the same events are sent as one edit as soon as they rest, or something else is done (K4).
   */
  step(edit: Edit): void;
  /** Sends at once what `step` still keeps. */
  settle(): void;
  /**
   * Asks the desk to take the last edit back; after the edits that wait. Gives what that changed, or null where it is not known
   * because the document was fetched anew. Fails with a DeskError.
   */
  undo(): Promise<Patch | null>;
  redo(): Promise<Patch | null>;
  /** Makes the refused edits again on the document as it is now, or forgets them. */
  retry(): void;
  forget(): void;
  close(): void;
}

/** Opens a timeline; fails with the desk's DeskError. `now` gives ms since the epoch. */
export async function openMirror(
  client: DeskClient,
  id: string,
  now: () => number,
  options?: FetchOptions,
): Promise<Mirror> {
  const mirror = new LiveMirror(client, id, now);
  await mirror.open(options);
  return mirror;
}

/** How long steps rest before they become an edit, ms. */
const REST = 700;

/** Edits that go with those of another window: each label has a place of its own, though one record holds them all (E10). */
const MERGED: ReadonlySet<EditKind> = new Set(['label/place', 'label/return']);

/** Steps that are shown and not sent yet: the key of their pending edit, and what they are steps of. */
interface Steps {
  readonly key: number;
  readonly of: string;
}

class LiveMirror implements Mirror {
  readonly #store = createStore<MirrorState>(undefined as never);
  readonly #stops: (() => void)[] = [];
  readonly #early: PushOf<'timeline/changed'>[] = [];
  #copy!: Copy;
  #keys = 0;
  #busy = 0;
  #savedAt: number | null = null;
  #failed: { error: DeskError; edits: Edit[] } | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #opening = true;
  #fetching: Promise<void> | null = null;
  #steps: Steps | null = null;
  /** Edits that were made again already: a second conflict is the user's to decide. */
  readonly #merged = new WeakSet<Edit>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The push that was heard last; that of an undo comes before its answer. */
  #heard: PushOf<'timeline/changed'> | null = null;

  constructor(
    private readonly client: DeskClient,
    private readonly id: string,
    private readonly now: () => number,
  ) {}

  get = () => this.#store.get();
  subscribe = (changed: () => void) => this.#store.subscribe(changed);

  async open(options?: FetchOptions) {
    // Listening begins before asking, so that no edit falls between the answer and the first push.
    this.#stops.push(this.client.onPush('timeline/changed', (push) => this.#hear(push)));
    try {
      const fetched = await fetchTimeline(this.client, this.id, options);
      this.#install(createCopy(fetched.timeline, fetched));
    } catch (error) {
      this.close();
      throw error;
    }
    this.#stops.push(this.client.status.subscribe(() => this.#followConnection()));
  }

  // Members that the page hands on are bound, for a canvas or a button calls them without their object.
  edit = (edit: Edit) => {
    this.settle();
    // Its turn is taken before it is shown: the desk writes while the page draws.
    this.#add(edit, (key) => void this.#inTurn(() => this.#send(key, edit)));
  };

  step = (edit: Edit) => {
    if (isEmptyPatch(edit.patch)) return;
    const of = [edit.kind, ...Object.keys(edit.patch.events)].join(' ');
    const joined = this.#steps?.of === of ? joinPending(this.#copy, this.#steps.key, edit) : null;
    if (joined) this.#show(joined);
    else {
      this.settle();
      this.#steps = null;
      this.#add(edit, (key) => (this.#steps = { key, of }));
    }
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.settle, REST);
  };

  settle = () => {
    clearTimeout(this.#resting);
    const key = this.#steps?.key;
    this.#steps = null;
    const kept = this.#copy.pending.find((pending) => pending.key === key);
    if (kept) void this.#inTurn(() => this.#send(kept.key, kept.edit));
  };

  undo = () => this.#ask('timeline/undo');
  redo = () => this.#ask('timeline/redo');

  retry = () => {
    const edits = this.#failed?.edits ?? [];
    this.#failed = null;
    this.#publish();
    // What was refused because of another's edit is made again on top of it; otherwise it could never fit.
    for (const edit of edits) this.edit(rebaseEdit(edit, this.#copy.view) ?? edit);
  };

  forget = () => {
    this.#failed = null;
    this.#publish();
  };

  close = () => {
    if (this.#copy) this.settle();
    for (const stop of this.#stops) stop();
  };

  /** One request at a time: the desk then sees edits in the order they were made. */
  #inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Shows an edit, or refuses it; just before it is shown, `then` is told the key under which it waits. */
  #add(edit: Edit, then: (key: number) => void) {
    if (isEmptyPatch(edit.patch)) return;
    const key = this.#keys++;
    const copy = addPending(this.#copy, key, edit);
    if (!copy) return this.#refuse(edit, new DeskError('conflict', { key: 'changed-elsewhere' }));
    this.#copy = copy;
    then(key);
    this.#publish();
  }

  async #send(key: number, edit: Edit) {
    // Dropped meanwhile: a push has already brought it, or it did not fit after a reconnection.
    if (!this.#copy.pending.some((pending) => pending.key === key && pending.revision === null)) return;
    try {
      const answer = await this.client.request('timeline/edit', { id: this.id, edit });
      this.#savedAt = this.now();
      this.#show(takeAnswer(this.#copy, key, answer));
    } catch (thrown) {
      const error = asDeskError(thrown);
      if (error.code === 'disconnected') return this.#publish();
      const wasWaiting = this.#copy.pending.some((pending) => pending.key === key);
      this.#show(dropPending(this.#copy, key));
      const merges =
        wasWaiting && error.code === 'conflict' && MERGED.has(edit.kind) && !this.#merged.has(edit);
      if (wasWaiting && !merges) this.#refuse(edit, error);
      if (error.code === 'conflict') await this.#refetch();
      if (merges) this.#merge(edit, error);
    }
  }

  /** Makes an edit once more on the document as it is now, without asking. */
  #merge(edit: Edit, error: DeskError) {
    const again = rebaseEdit(edit, this.#copy.view);
    if (!again) return this.#refuse(edit, error);
    this.#merged.add(again);
    this.edit(again);
  }

  async #ask(name: 'timeline/undo' | 'timeline/redo'): Promise<Patch | null> {
    this.settle();
    this.#busy++;
    this.#publish();
    try {
      let patch: Patch | null = null;
      await this.#inTurn(async () => {
        const { revision } = await this.client.request(name, { id: this.id });
        patch = this.#heard?.revision === revision ? this.#heard.patch : null;
      });
      this.#savedAt = this.now();
      return patch;
    } finally {
      this.#busy--;
      this.#publish();
    }
  }

  #hear(push: PushOf<'timeline/changed'>) {
    if (push.id !== this.id) return;
    this.#heard = push;
    if (this.#opening) return void this.#early.push(push);
    const copy = takePush(this.#copy, push);
    if (!copy) return void this.#refetch();
    if (copy !== this.#copy) this.#savedAt = this.now();
    this.#show(copy);
  }

  #followConnection() {
    if (this.client.status.get() === 'connected') void this.#inTurn(() => this.#resume());
    else this.#publish();
  }

  /**
   * After a lost connection: what waits is sent. All of it is one turn, so that no edit or undo made since overtakes
   * it. It is sent even if fetching failed, for then the desk says why; silence would look like saving.
   */
  async #resume() {
    // What is sent can no longer be joined.
    this.#steps = null;
    await this.#refetch();
    for (const { key, edit } of this.#copy.pending) await this.#send(key, edit);
  }

  /** Fetches the document anew, after a gap, a conflict or a lost connection; once for all who ask meanwhile. */
  #refetch(): Promise<void> {
    return (this.#fetching ??= this.#fetch());
  }

  async #fetch() {
    this.#opening = true;
    try {
      const { copy, lost } = resumeCopy(this.#copy, await fetchTimeline(this.client, this.id));
      this.#install(copy);
      for (const edit of lost) this.#refuse(edit, new DeskError('conflict', { key: 'changed-elsewhere' }));
    } catch {
      // Still shown as unsent or saving; the next connection, or the next gap, fetches again.
      this.#opening = false;
      this.#fetching = null;
      this.#publish();
    }
  }

  #install(copy: Copy) {
    this.#opening = false;
    // Before the early pushes: a gap among them is to be fetched for.
    this.#fetching = null;
    this.#show(copy);
    for (const push of this.#early.splice(0)) this.#hear(push);
  }

  #refuse(edit: Edit, error: DeskError) {
    this.#failed = { error, edits: [...(this.#failed?.edits ?? []), edit] };
    this.#publish();
  }

  #show(copy: Copy) {
    this.#copy = copy;
    this.#publish();
  }

  #publish() {
    if (!this.#copy) return;
    const { view, revision, history, pending } = this.#copy;
    const newest = pending.at(-1)?.edit;
    this.#store.set({
      timeline: view,
      revision,
      history: newest ? { undo: { kind: newest.kind, subject: newest.subject }, redo: null } : history,
      save: this.#saveState(),
    });
  }

  #saveState(): SaveState {
    const waiting = this.#copy.pending.filter((pending) => pending.revision === null).length;
    if (this.#failed) return { kind: 'failed', ...this.#failed };
    if (waiting > 0 && this.client.status.get() !== 'connected') return { kind: 'unsent', edits: waiting };
    const requests = waiting + this.#busy;
    return requests > 0 ? { kind: 'saving', requests } : { kind: 'saved', at: this.#savedAt };
  }
}

function asDeskError(thrown: unknown): DeskError {
  return thrown instanceof DeskError ? thrown : new DeskError('internal', String(thrown));
}
