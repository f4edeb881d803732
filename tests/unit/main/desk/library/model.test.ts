import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, diffTimelines, isEmptyPatch } from '#core/edits/patch';
import type { Timeline } from '#core/document/types';
import { arbTimeline } from '../../../../helpers/arbitraries';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary } from '../../../../helpers/library';

/** What the library should do, as plain values: the document after each edit, and where undo stands among them. */
class Model {
  private readonly states: Timeline[];
  private place = 0;
  revision = 0;

  constructor(start: Timeline) {
    this.states = [start];
  }

  get now(): Timeline {
    return this.states[this.place]!;
  }

  edit(next: Timeline): void {
    this.states.splice(this.place + 1, Infinity, next);
    this.place++;
    this.revision++;
  }

  /** False when there is nothing to undo or redo. */
  step(by: -1 | 1): boolean {
    if (!this.states[this.place + by]) return false;
    this.place += by;
    this.revision++;
    return true;
  }
}

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: arbTimeline.map((to) => ({ do: 'edit', to }) as const) },
    { weight: 2, arbitrary: fc.constant({ do: 'undo' } as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'redo' } as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'reopen' } as const) },
  ),
  { maxLength: 14 },
);

test('L11: after any edits, undos, redos and restarts the stored document is what applyPatch makes of it', async () => {
  const property = fc.asyncProperty(arbTimeline, steps, async (start, list) => {
    const folder = await tempFolder();
    const model = new Model(start);
    let { library } = await openTestLibrary(folder, { seed: async () => [start] });
    for (const step of list) {
      if (step.do === 'edit') {
        const patch = diffTimelines(model.now, { ...step.to, id: start.id });
        await library.edit(start.id, { kind: 'event/change', subject: 'a change', patch });
        if (!isEmptyPatch(patch)) model.edit(applyPatch(model.now, patch));
      } else if (step.do === 'reopen') {
        await library.close();
        ({ library } = await openTestLibrary(folder));
      } else {
        const done = model.step(step.do === 'undo' ? -1 : 1);
        const outcome = await library[step.do](start.id).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        expect(outcome).toBe(done ? 'done' : `nothing-to-${step.do}`);
      }
      const { timeline, revision } = await library.load(start.id);
      expect(timeline).toEqual(model.now);
      expect(revision).toBe(model.revision);
    }
    await library.close();
  });
  await fc.assert(property, { numRuns: 40 });
});
