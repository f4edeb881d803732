import { expect, test } from 'vitest';
import { changeEvents } from '#core/edits/change-events';
import { history } from '../../../../src/renderer/src/commands/history';
import { nameVersion } from '../../../../src/renderer/src/commands/name-version';
import { undo } from '../../../../src/renderer/src/commands/undo';
import { pastEditor } from '../../../../src/renderer/src/features/history/past';
import { event, timelineOf } from '../../../helpers/documents';
import { openFakePage } from '../fake-page';

const before = timelineOf(event('a', '2022-03-05'), event('b', '2022-03-06'));

test('H8: undo selects the events that it changed, and reveals the first of them', async () => {
  const { context, editor, revealed, said } = await openFakePage(before);
  editor.mirror.edit(changeEvents(before, ['b'], { headline: 'New' }));
  await expect.poll(() => editor.mirror.get().revision).toBe(1);
  editor.selection.set(new Set(['a']));
  await undo.run(context);
  expect([...editor.selection.get()]).toEqual(['b']);
  expect(revealed).toEqual(['b']);
  expect(said).toEqual([expect.stringContaining('Undo: ')]);
});

test('H7: an earlier state takes no edit, no undo and no step, and says so each time', async () => {
  const { editor } = await openFakePage(before);
  let refusals = 0;
  const past = { revision: 0, timeline: before, at: null, label: '' };
  const { mirror, at } = pastEditor(editor, past, () => refusals++);
  const edit = changeEvents(before, ['a'], { headline: 'New' });
  mirror.edit(edit);
  mirror.step(edit);
  await mirror.undo();
  await mirror.redo();
  expect(refusals).toBe(4);
  expect(mirror.get()).toMatchObject({ timeline: before, history: { undo: null, redo: null } });
  expect(at).toBe(0);
});

test('closing the history leads back to now', async () => {
  const { context, editor } = await openFakePage(before);
  await history.run(context);
  expect(editor.panes.get().history).toBe(true);
  editor.past.set({ revision: 0, timeline: before, at: null, label: '' });
  await history.run(context);
  expect(editor.panes.get().history).toBe(false);
  expect(editor.past.get()).toBeNull();
});

test('H6: the state that is shown is what gets a name', async () => {
  const { context, desk, said } = await openFakePage(before);
  await nameVersion.run(context);
  expect(desk.named).toEqual([{ revision: 0, name: 'As printed' }]);
  expect(said).toEqual([expect.stringContaining('As printed')]);
});
