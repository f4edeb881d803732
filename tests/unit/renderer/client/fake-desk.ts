/** A desk of one timeline behind a real rpc, whose connection a test can cut. */
import { DeskError, type ErrorCode } from '#contract/errors';
import type { Handlers } from '#contract/requests';
import { serve, type Server } from '#contract/rpc';
import type { Transport } from '#contract/transport';
import type { Timeline } from '#core/document/types';
import { applyPatch, PatchConflict, reversePatch, type Patch } from '#core/edits/patch';
import type { Edit } from '#core/edits/edit';
import type { Dial, Line } from '../../../../src/renderer/src/client/dial';

export class FakeDesk {
  revision = 0;
  readonly log: Edit[] = [];
  /** Revisions that were given a name. */
  readonly named: { revision: number; name: string }[] = [];
  /** The next edit fails with this. */
  fail: ErrorCode | null = null;
  /** The next edit is committed, but its answer and push never arrive. */
  cutAfterCommit = false;
  /** Pushes do not arrive. */
  deaf = false;
  #line: Line | null = null;
  #server: Server | null = null;

  constructor(public timeline: Timeline) {}

  readonly dial: Dial = (line) => {
    this.#line = line;
    this.plugIn();
  };

  plugIn() {
    const [page, host] = pair();
    this.#server = serve(host, this.#handlers() as Handlers, (error) => {
      throw error;
    });
    this.#line?.up(page);
  }

  cut() {
    this.#server?.close();
    this.#server = null;
    this.#line?.down('gone');
  }

  /** An edit as another window makes it. */
  commit(edit: Edit, action: 'edit' | 'undo' = 'edit') {
    this.timeline = applyPatch(this.timeline, edit.patch);
    this.revision++;
    if (action === 'edit') this.log.push(edit);
    this.#push(edit.patch);
  }

  get history() {
    const last = this.log.at(-1);
    return { undo: last ? { kind: last.kind, subject: last.subject } : null, redo: null };
  }

  #push(patch: Patch) {
    const { revision, history } = this;
    if (this.cutAfterCommit || this.deaf) return;
    this.#server?.push({
      name: 'timeline/changed',
      payload: { id: this.timeline.id, revision, patch, history },
    });
  }

  #handlers(): Partial<Handlers> {
    return {
      'history/name': async ({ revision, name }) => {
        this.named.push({ revision, name });
        return { id: 'version', revision, name, at: 0 };
      },
      'timeline/open': async () => ({
        timeline: this.timeline,
        slug: 'test',
        revision: this.revision,
        history: this.history,
      }),
      'timeline/outline': async ({ limit }) => {
        const { events, ...outline } = this.timeline;
        const parts = events.flatMap((_, at) => (at % limit === 0 ? [events[at - 1]?.id ?? null] : []));
        return { outline, events: events.length, parts, revision: this.revision, history: this.history };
      },
      'timeline/events': async ({ after, limit }) => {
        const behind = this.timeline.events.filter(({ id }) => after === null || id > after);
        return { revision: this.revision, events: JSON.stringify(behind.slice(0, limit)) };
      },
      'timeline/edit': async ({ edit }) => this.#edit(edit),
      'timeline/undo': async () => {
        const last = this.log.pop();
        if (!last) throw new DeskError('nothing-to-undo', 'there is nothing to undo');
        this.commit({ ...last, patch: reversePatch(last.patch) }, 'undo');
        return { revision: this.revision, history: this.history };
      },
    };
  }

  #edit(edit: Edit) {
    if (this.fail) {
      const code = this.fail;
      this.fail = null;
      throw new DeskError(code, 'the disk is full');
    }
    try {
      this.commit(edit);
    } catch (error) {
      if (error instanceof PatchConflict) throw new DeskError('conflict', error.message);
      throw error;
    }
    if (this.cutAfterCommit) {
      this.cutAfterCommit = false;
      this.cut();
    }
    return { revision: this.revision, history: this.history };
  }
}

/** Two ends of one wire; messages arrive a turn later, as JSON. */
function pair(): [Transport, Transport] {
  const hear: [Set<(message: unknown) => void>, Set<(message: unknown) => void>] = [new Set(), new Set()];
  const end = (mine: 0 | 1): Transport => ({
    send: (message) => {
      const text = JSON.stringify(message);
      queueMicrotask(() => [...hear[mine === 0 ? 1 : 0]].forEach((receive) => receive(JSON.parse(text))));
    },
    onMessage: (receive) => {
      hear[mine].add(receive);
      return () => void hear[mine].delete(receive);
    },
  });
  return [end(0), end(1)];
}
