import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeEvents } from '#core/edits/change-events';
import { placeLabel } from '#core/edits/place-labels';
import { removeEvents } from '#core/edits/remove-events';
import { createDeskClient } from '../../../../src/renderer/src/client/desk-client';
import { openMirror, type Mirror } from '../../../../src/renderer/src/client/mirror';
import { event, timelineOf } from '../../../helpers/documents';
import { FakeDesk } from './fake-desk';

const NOON = Date.UTC(2022, 2, 6, 12);
let desk: FakeDesk;
let mirror: Mirror;

beforeEach(async () => {
  desk = new FakeDesk(timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06')));
  mirror = await openMirror(createDeskClient(desk.dial), 'test', () => NOON);
});

const rename = (id: string, headline: string) =>
  mirror.edit(changeEvents(mirror.get().timeline, [id], { headline }));
const headlineOf = (id: string) => mirror.get().timeline.events.find((each) => each.id === id)?.headline;
/** All that was made was tried to be sent. */
const sent = () => new Promise((resolve) => setTimeout(resolve));
const settled = () => vi.waitFor(() => expect(mirror.get().save.kind).toBe('saved'));

describe('the save state', () => {
  test('says saving from the first moment of an edit, and saved, with the time, only when the desk has it', async () => {
    expect(mirror.get().save).toEqual({ kind: 'saved', at: null });
    rename('one', 'New');
    expect(mirror.get().save).toEqual({ kind: 'saving', requests: 1 });
    await settled();
    expect(desk.timeline.events[0]?.headline).toBe('New');
    expect(mirror.get().save).toEqual({ kind: 'saved', at: NOON });
  });

  test('stays failed until the user decides; what is shown is what is on disk', async () => {
    desk.fail = 'library-unavailable';
    rename('one', 'New');
    await vi.waitFor(() => expect(mirror.get().save.kind).toBe('failed'));
    expect(headlineOf('one')).toBe('Event one');
    rename('two', 'Other');
    await vi.waitFor(() => expect(desk.revision).toBe(1));
    expect(mirror.get().save).toMatchObject({ kind: 'failed', edits: [{ subject: 'New' }] });
    mirror.retry();
    await settled();
    expect(desk.timeline.events[0]?.headline).toBe('New');
  });

  test('E7 tries an edit that another window came before again on top of it', async () => {
    const { timeline } = mirror.get();
    desk.fail = 'conflict';
    rename('one', 'Mine');
    await vi.waitFor(() => expect(mirror.get().save.kind).toBe('failed'));
    desk.commit(changeEvents(timeline, ['one'], { headline: 'Theirs', place: 'Irpin' }));
    await vi.waitFor(() => expect(headlineOf('one')).toBe('Theirs'));
    mirror.retry();
    await settled();
    expect(desk.timeline.events[0]).toMatchObject({ headline: 'Mine', place: 'Irpin' });
  });

  test('E10 puts a label again by itself where another window moved another label meanwhile', async () => {
    const { timeline } = mirror.get();
    desk.deaf = true;
    desk.commit(placeLabel(timeline, 'web', 'two', { x: 2, y: 2 }));
    desk.deaf = false;
    mirror.edit(placeLabel(timeline, 'web', 'one', { x: 1, y: 1 }));
    await vi.waitFor(() => expect(desk.revision).toBe(2));
    await settled();
    const both = { web: { one: { x: 1, y: 1 }, two: { x: 2, y: 2 } } };
    expect(desk.timeline.figure.labels).toEqual(both);
    expect(mirror.get().timeline.figure.labels).toEqual(both);
  });

  test('forgets refused edits only when told to', async () => {
    desk.fail = 'invalid-input';
    rename('one', 'New');
    await vi.waitFor(() => expect(mirror.get().save.kind).toBe('failed'));
    mirror.forget();
    expect(mirror.get().save.kind).toBe('saved');
  });

  test('counts the edits that wait for a connection', async () => {
    desk.cut();
    rename('one', 'New');
    rename('two', 'Other');
    await vi.waitFor(() => expect(mirror.get().save).toEqual({ kind: 'unsent', edits: 2 }));
    expect(headlineOf('one')).toBe('New');
    desk.plugIn();
    await settled();
    expect(desk.timeline.events.map((each) => each.headline)).toEqual(['New', 'Other']);
    expect(desk.revision).toBe(2);
  });
});

describe('edits', () => {
  test('made quickly one after another arrive in their order', async () => {
    for (const word of ['a', 'b', 'c', 'd']) rename('one', word);
    expect(headlineOf('one')).toBe('d');
    await settled();
    expect(desk.log.map((edit) => edit.subject)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('committed just before the connection was lost are not made twice', async () => {
    desk.cutAfterCommit = true;
    rename('one', 'New');
    await vi.waitFor(() => expect(mirror.get().save.kind).toBe('unsent'));
    desk.plugIn();
    await settled();
    expect(desk.revision).toBe(1);
    expect(headlineOf('one')).toBe('New');
  });

  test('made right after a reconnection do not overtake those that waited for it', async () => {
    desk.cut();
    rename('one', 'a');
    rename('one', 'b');
    await sent();
    desk.plugIn();
    rename('one', 'c');
    await settled();
    expect(desk.log.map((edit) => edit.subject)).toEqual(['a', 'b', 'c']);
    expect(desk.timeline.events[0]?.headline).toBe('c');
  });

  test('can be handed on as a function of their own', async () => {
    const { edit } = mirror;
    edit(changeEvents(mirror.get().timeline, ['one'], { headline: 'New' }));
    await settled();
    expect(desk.revision).toBe(1);
  });

  test('that change nothing are not sent', () => {
    rename('one', 'Event one');
    expect(mirror.get().save).toEqual({ kind: 'saved', at: null });
  });

  test('of what another window changed in the same moment are refused and said to be', async () => {
    rename('one', 'Mine');
    desk.commit(changeEvents(desk.timeline, ['one'], { headline: 'Theirs' }));
    await vi.waitFor(() =>
      expect(mirror.get().save).toMatchObject({ kind: 'failed', error: { code: 'conflict' } }),
    );
    expect(headlineOf('one')).toBe('Theirs');
  });
});

describe('the other windows', () => {
  test('are followed without asking', async () => {
    desk.commit(removeEvents(desk.timeline, ['two']));
    await vi.waitFor(() => expect(mirror.get().timeline.events).toHaveLength(1));
    expect(mirror.get().revision).toBe(1);
  });

  test('are caught up with after a push was missed', async () => {
    desk.cut();
    desk.commit(changeEvents(desk.timeline, ['two'], { headline: 'Missed' }));
    desk.plugIn();
    await vi.waitFor(() => expect(headlineOf('two')).toBe('Missed'));
  });
});

describe('undo', () => {
  test('comes after the edits that wait, and takes back the last', async () => {
    rename('one', 'New');
    expect(mirror.get().history.undo).toEqual({ kind: 'event/change', subject: 'New' });
    await mirror.undo();
    await settled();
    expect(headlineOf('one')).toBe('Event one');
    expect(mirror.get().history.undo).toBeNull();
  });

  test('right after a reconnection takes back the last edit that waited, not one before it', async () => {
    rename('one', 'First');
    await settled();
    desk.cut();
    rename('two', 'Waited');
    await sent();
    desk.plugIn();
    await mirror.undo();
    await settled();
    expect(desk.timeline.events.map((each) => each.headline)).toEqual(['First', 'Event two']);
  });

  test('of nothing fails with the desk’s error', async () => {
    await expect(mirror.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});
