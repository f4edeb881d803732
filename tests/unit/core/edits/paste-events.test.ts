import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, reversePatch } from '#core/edits/patch';
import { pasteEvents, type Incoming, type PasteInto } from '#core/edits/paste-events';
import { validateTimeline } from '#core/document/validate';
import { event, timelineOf } from '../../../helpers/documents';

const timeline = timelineOf(event('one', '2022'));
const into: PasteInto = { track: 'b', newName: 'New track' };

function paste(incoming: readonly Incoming[], where = into, onto = timeline) {
  let count = 0;
  const { edit, ids } = pasteEvents(onto, incoming, where, () => `n${++count}`);
  const after = applyPatch(onto, edit.patch);
  return { edit, ids, after, added: after.events.filter(({ id }) => ids.includes(id)) };
}
const on = (name: string, id: string | null = null): Incoming['track'] => ({ id, name, color: 'rose' });

test('K7: an event goes to the track of its id here, to one of the same name, or to a new one', () => {
  const { added, after } = paste([
    { event: event('x', '2021'), track: on('whatever', 'c') },
    { event: event('x', '2022'), track: on('TRACK A', 'gone') },
    { event: event('x', '2023'), track: on('Weather') },
    { event: event('x', '2024'), track: on('weather ') },
    { event: event('x', '2025'), track: null },
  ]);
  const tracks = after.tracks.filter(({ id }) => !timeline.tracks.some((old) => old.id === id));
  expect(tracks).toMatchObject([{ name: 'Weather', color: 'rose' }]);
  const made = tracks[0]!.id;
  const byYear = added.toSorted((a, b) => (a.when.edtf < b.when.edtf ? -1 : 1));
  expect(byYear.map(({ track }) => track)).toEqual(['c', 'a', made, made, 'b']);
});

test('K7: pasting is one edit, undone as one, and nothing pasted is locked', () => {
  const { edit, after, added } = paste([
    { event: event('x', '2022', { locked: true }), track: on('Weather') },
  ]);
  expect(edit).toMatchObject({ kind: 'event/paste', subject: 'Event x' });
  expect(added[0]?.locked).toBe(false);
  expect(applyPatch(after, reversePatch(edit.patch))).toEqual(timeline);
});

test('K7: into a timeline without tracks a track is made', () => {
  const bare = { ...timelineOf(), tracks: [] };
  const { after } = paste(
    [{ event: event('x', '2022'), track: null }],
    { track: null, newName: 'New track' },
    bare,
  );
  expect(after.tracks.map(({ name }) => name)).toEqual(['New track']);
});

test('K7: whatever comes in, the document stays valid, and but for ids and tracks the events are the same', () => {
  const incoming = fc.array(
    fc.record({
      event: fc
        .string({ maxLength: 20, unit: 'grapheme-ascii' })
        .map((headline) => event('x', '2022', { headline })),
      track: fc.option(fc.string({ maxLength: 10, unit: 'grapheme-ascii' }).map((name) => on(name))),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(incoming, (list) => {
      const { after, ids, added } = paste(list);
      expect(validateTimeline(after)).toMatchObject({ ok: true });
      const headlines = new Map(added.map(({ id, headline }) => [id, headline]));
      expect(ids.map((id) => headlines.get(id))).toEqual(list.map((each) => each.event.headline));
    }),
  );
});
