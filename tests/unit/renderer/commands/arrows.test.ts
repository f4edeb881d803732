import { beforeEach, expect, test, vi } from 'vitest';
import { byId } from '#core/document/order';
import { boundsOf } from '#core/when/bounds';
import { commandOf } from '../../../../src/renderer/src/commands/all';
import { extended } from '../../../../src/renderer/src/commands/go';
import { event, KYIV, timelineOf } from '../../../helpers/documents';
import { openFakePage, type FakePage } from '../fake-page';

const timeline = timelineOf(
  event('one', '2022-03-05T11:00'),
  event('two', '2022-03-05T12:00'),
  event('three', '2022-03-07'),
  event('other', '2022-03-05T12:10', { track: 'b' }),
);
let fake: FakePage;

beforeEach(async () => void (fake = await openFakePage(timeline)));

const select = (...ids: string[]) => fake.editor.selection.set(new Set(ids));
const selected = () => [...fake.editor.selection.get()];
const run = (id: Parameters<typeof commandOf>[0]) => void commandOf(id).run(fake.context);
const whenOf = (id: string) => byId(fake.editor.mirror.get().timeline.events).get(id)?.when.edtf;

test('K3: an arrow selects the neighbour, shows it and says it', () => {
  select('one');
  run('go-next');
  expect(selected()).toEqual(['two']);
  expect(fake.revealed).toEqual(['two']);
  expect(fake.said).toEqual(['Event two, 5 March 2022, 12:00, Track a, Reported']);
  run('go-below');
  expect(selected()).toEqual(['other']);
});

test('K3: at the end of the track an arrow leaves the selection as it is', () => {
  select('three');
  run('go-next');
  expect(selected()).toEqual(['three']);
});

test('K3: with nothing selected an arrow takes the event nearest to the middle of the view', () => {
  fake.at.middle = boundsOf({ edtf: '2022-03-06T20:00', zone: KYIV, phrase: '' }).earliest!;
  run('go-previous');
  expect(selected()).toEqual(['three']);
  run('go-very-first');
  expect(selected()).toEqual(['one']);
  run('go-very-last');
  expect(selected()).toEqual(['three']);
});

test('K3: Shift extends the selection, and going back gives up what it came from', () => {
  select('one');
  run('extend-next');
  run('extend-next');
  expect(selected()).toEqual(['one', 'two', 'three']);
  run('extend-previous');
  expect(selected()).toEqual(['one', 'two']);
  expect([...extended(new Set(['a']), 'a')]).toEqual(['a']);
});

test('K4: steps are shown at once and are one edit when they rest', async () => {
  vi.useFakeTimers();
  select('two');
  run('move-later');
  run('move-far-later');
  run('move-earlier');
  expect(whenOf('two')).toBe('2022-03-05T12:10');
  expect(fake.said.at(-1)).toBe('5 March 2022, 12:10, Track a');
  expect(fake.desk.log).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(fake.editor.mirror.get().save.kind).toBe('saved'));
  expect(fake.desk.log.map(({ kind }) => kind)).toEqual(['event/move']);
  expect(whenOf('two')).toBe('2022-03-05T12:10');
});

test('K4: undo right after steps takes all of them back', async () => {
  select('two', 'three');
  run('move-later');
  run('move-later');
  expect([whenOf('two'), whenOf('three')]).toEqual(['2022-03-07T12:00', '2022-03-09']);
  await commandOf('undo').run(fake.context);
  expect([whenOf('two'), whenOf('three')]).toEqual(['2022-03-05T12:00', '2022-03-07']);
});

test('K4: another edit sends the steps before it, and steps of another event are another edit', async () => {
  select('two');
  run('move-later');
  select('one');
  run('move-later');
  run('move-down');
  run('delete');
  await vi.waitFor(() => expect(fake.desk.log).toHaveLength(3));
  expect(fake.desk.log.map(({ subject }) => subject)).toEqual(['Event two', 'Event one', 'Event one']);
});

test('K4: steps that end where they began are no edit', async () => {
  select('two');
  run('move-later');
  run('move-earlier');
  fake.editor.mirror.settle();
  expect(fake.editor.mirror.get().save.kind).toBe('saved');
  run('move-later');
  fake.editor.mirror.close();
  await vi.waitFor(() => expect(fake.desk.log).toHaveLength(1));
});

test('K5: brackets put an end where the pointer is, else in the middle of the view; without a canvas they lead to the date', async () => {
  select('one');
  fake.at.middle = boundsOf({ edtf: '2022-03-05T10:00', zone: KYIV, phrase: '' }).earliest!;
  run('set-start');
  expect(whenOf('one')).toBe('2022-03-05T10:00/2022-03-05T11:00');
  run('undo');
  await vi.waitFor(() => expect(whenOf('one')).toBe('2022-03-05T11:00'));
  fake.at.pointed = boundsOf({ edtf: '2022-03-05T13:30', zone: KYIV, phrase: '' }).earliest!;
  run('set-end');
  expect(whenOf('one')).toBe('2022-03-05T11:00/2022-03-05T13:30');
  fake.at.pointed += 3_600_000;
  run('set-start');
  expect(fake.said.at(-1)).toContain('It cannot begin there');
  select('one', 'two', 'three');
  run('set-end');
  expect(['one', 'two', 'three'].map(whenOf)).toEqual([
    '2022-03-05T11:00/2022-03-05T14:30',
    '2022-03-05T12:00/2022-03-05T14:30',
    '2022-03-07',
  ]);
  fake.editor.canvas = null;
  run('set-end');
  expect(fake.focused).toEqual(['when-end']);
});
