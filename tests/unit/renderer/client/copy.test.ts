import { describe, expect, test } from 'vitest';
import { addEvent } from '#core/edits/add-event';
import { changeEvents } from '#core/edits/change-events';
import { applyPatch } from '#core/edits/patch';
import type { Edit } from '#core/edits/edit';
import {
  addPending,
  createCopy,
  dropPending,
  resumeCopy,
  takeAnswer,
  takePush,
  type Copy,
} from '../../../../src/renderer/src/client/copy';
import { event, timelineOf } from '../../../helpers/documents';

const base = timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06'));
const history = { undo: null, redo: null };
const fresh = createCopy(base, { revision: 4, history });
const rename = (timeline: typeof base, id: string, headline: string) =>
  changeEvents(timeline, [id], { headline });
const headline = (copy: Copy, id: string) => copy.view.events.find((each) => each.id === id)?.headline;
const shown = (copy: Copy | null) => {
  if (!copy) throw new Error('the copy was refused');
  return copy;
};
const push = (revision: number, edit: Edit) => ({ revision, history, patch: edit.patch });

describe('an edit of one’s own', () => {
  const edit = rename(base, 'one', 'New');
  const pending = shown(addPending(fresh, 0, edit));

  test('is shown at once, before the desk has answered', () => {
    expect(headline(pending, 'one')).toBe('New');
    expect(pending.base).toBe(base);
  });

  test.each([
    [
      'push, then answer',
      (copy: Copy) => takeAnswer(shown(takePush(copy, push(5, edit))), 0, { revision: 5, history }),
    ],
    [
      'answer, then push',
      (copy: Copy) => shown(takePush(takeAnswer(copy, 0, { revision: 5, history }), push(5, edit))),
    ],
  ])('is confirmed by %s, and nothing that is shown changes its identity', (_order, confirm) => {
    const confirmed = confirm(pending);
    expect(confirmed.pending).toEqual([]);
    expect(confirmed.revision).toBe(5);
    expect(confirmed.view).toBe(pending.view);
    expect(confirmed.base).toEqual(applyPatch(base, edit.patch));
  });

  test('is known again in a push that came over the wire, where its objects are others', () => {
    const confirmed = shown(takePush(pending, structuredClone(push(5, edit))));
    expect(confirmed.pending).toEqual([]);
    expect(confirmed.view).toBe(pending.view);
  });

  test('goes away again when it is refused', () => {
    expect(dropPending(pending, 0).view).toEqual(base);
  });

  test('that does not fit what is shown is not taken', () => {
    expect(addPending(pending, 1, rename(base, 'one', 'Other'))).toBeNull();
  });
});

describe('an edit from another window', () => {
  test('is applied under the edits that wait', () => {
    const pending = shown(addPending(fresh, 0, rename(base, 'one', 'Mine')));
    const both = shown(takePush(pending, push(5, rename(base, 'two', 'Theirs'))));
    expect([headline(both, 'one'), headline(both, 'two')]).toEqual(['Mine', 'Theirs']);
    expect(both.pending).toHaveLength(1);
  });

  test('of the same event wins over one that waits, which the desk will refuse', () => {
    const pending = shown(addPending(fresh, 0, rename(base, 'one', 'Mine')));
    const after = shown(takePush(pending, push(5, rename(base, 'one', 'Theirs'))));
    expect(headline(after, 'one')).toBe('Theirs');
  });

  test('that came already is not applied twice', () => {
    expect(takePush(fresh, push(4, rename(base, 'one', 'Old')))).toBe(fresh);
  });

  test('after a gap, or one that does not fit, asks for the document anew', () => {
    expect(takePush(fresh, push(6, rename(base, 'one', 'Later')))).toBeNull();
    const elsewhere = timelineOf(event('one', '1999'));
    expect(takePush(fresh, push(5, rename(elsewhere, 'one', 'Strange')))).toBeNull();
  });

  test('whose push is late does not undo an answer that came first', () => {
    const mine = rename(base, 'one', 'Mine');
    const theirs = rename(base, 'two', 'Theirs');
    const answered = takeAnswer(shown(addPending(fresh, 0, mine)), 0, { revision: 6, history });
    expect(headline(answered, 'one')).toBe('Mine');
    const first = shown(takePush(answered, push(5, theirs)));
    const second = shown(takePush(first, push(6, mine)));
    expect(second.pending).toEqual([]);
    expect([headline(second, 'one'), headline(second, 'two')]).toEqual(['Mine', 'Theirs']);
  });
});

describe('after a lost connection', () => {
  const add = addEvent(event('three', '2022-03-07'));
  const change = rename(base, 'one', 'Mine');
  const waiting = shown(addPending(shown(addPending(fresh, 0, add)), 1, change));

  test('edits that the desk had done drop out, the others go on waiting', () => {
    const done = { timeline: applyPatch(base, add.patch), revision: 5, history };
    const { copy, lost } = resumeCopy(waiting, done);
    expect(copy.pending.map(({ key }) => key)).toEqual([1]);
    expect(headline(copy, 'one')).toBe('Mine');
    expect(lost).toEqual([]);
  });

  test('an edit of what was changed elsewhere is lost, and said to be', () => {
    const theirs = { timeline: applyPatch(base, rename(base, 'one', 'Theirs').patch), revision: 5, history };
    const { copy, lost } = resumeCopy(waiting, theirs);
    expect(lost).toEqual([change]);
    expect(headline(copy, 'one')).toBe('Theirs');
    expect(copy.view.events.map(({ id }) => id)).toContain('three');
  });
});
