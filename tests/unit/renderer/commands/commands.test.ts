import { beforeEach, expect, test, vi } from 'vitest';
import { commandOf } from '../../../../src/renderer/src/commands/all';
import { placeFor } from '../../../../src/renderer/src/commands/add-event';
import type { CommandContext } from '../../../../src/renderer/src/commands/command';
import { changeTrack } from '#core/edits/tracks';
import { editWords } from '../../../../src/renderer/src/ui/words/edits';
import { event, timelineOf } from '../../../helpers/documents';
import { NOW, openFakePage, type FakePage } from '../fake-page';

const timeline = timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06T18:30', { track: 'b' }));
let fake: FakePage;
let desk: FakePage['desk'];
let editor: FakePage['editor'];
let context: CommandContext;
let said: string[];
let focused: string[];
let copied: FakePage['copied'];

beforeEach(async () => {
  fake = await openFakePage(timeline);
  ({ desk, editor, context, said, focused, copied } = fake);
});

const select = (...ids: string[]) => editor.selection.set(new Set(ids));
const events = () => editor.mirror.get().timeline.events;

test('commands of the editor are off where no timeline is open', () => {
  for (const id of ['undo', 'delete', 'add-event', 'export', 'fit'] as const)
    expect(commandOf(id).enabled({ ...context, editor: null })).toBe(false);
});

test('what acts on a selection is off without one', () => {
  for (const id of ['delete', 'duplicate-event', 'deselect'] as const) {
    select();
    expect(commandOf(id).enabled(context)).toBe(false);
    select('one');
    expect(commandOf(id).enabled(context)).toBe(true);
  }
});

test('undo says what it would take back, and is off when there is nothing', async () => {
  expect(commandOf('undo').enabled(context)).toBe(false);
  select('one');
  await commandOf('delete').run(context);
  await vi.waitFor(() => expect(editor.mirror.get().save.kind).toBe('saved'));
  expect(commandOf('undo').detail?.(context)).toBe('Delete “Event one”');
  await commandOf('undo').run(context);
  expect(events().map(({ id }) => id)).toEqual(['one', 'two']);
});

test('delete takes all selected out as one edit, and offers to undo it', async () => {
  select('one', 'two');
  await commandOf('delete').run(context);
  expect(events()).toEqual([]);
  expect(editor.selection.get().size).toBe(0);
  expect(said).toEqual(['2 events were deleted']);
  await vi.waitFor(() => expect(desk.log).toHaveLength(1));
});

test('a new event stands beside the selected one, is selected, and its headline is the next thing to write', async () => {
  select('two');
  await commandOf('add-event').run(context);
  const added = events().find(({ id }) => id === 'new-1');
  expect(added).toMatchObject({ track: 'b', when: { edtf: '2022-03-06', zone: 'Europe/Kyiv' } });
  expect([...editor.selection.get()]).toEqual(['new-1']);
  expect(focused).toEqual(['headline']);
});

test('without a selection a new event stands on the first track, on the last day told of, or today', () => {
  expect(placeFor(timeline, new Set(), NOW)).toMatchObject({ track: 'a', when: { edtf: '2022-03-06' } });
  expect(placeFor(timelineOf(), new Set(), NOW)).toMatchObject({ track: 'a', when: { edtf: '2024-01-02' } });
  expect(placeFor({ ...timelineOf(), tracks: [] }, new Set(), NOW)).toBeNull();
});

test('duplicates are one edit and are selected', async () => {
  select('one', 'two');
  await commandOf('duplicate-event').run(context);
  expect(events()).toHaveLength(4);
  expect([...editor.selection.get()]).toEqual(['new-1', 'new-2']);
  await vi.waitFor(() => expect(desk.log).toHaveLength(1));
});

test('select all selects every event', async () => {
  await commandOf('select-all').run(context);
  expect([...editor.selection.get()]).toEqual(['one', 'two']);
});

test('edits are worded by their kind and subject', () => {
  expect(editWords({ kind: 'event/move', subject: 'Irpin' })).toBe('Move “Irpin”');
  expect(editWords({ kind: 'event/move', subject: '3' })).toBe('Move 3 events');
  expect(editWords({ kind: 'event/add', subject: '' })).toBe('Add');
  expect(editWords(null)).toBeNull();
});

test('the figure that the preview shows is copied as an image, twice as sharp, and as SVG text', async () => {
  const asked: unknown[] = [];
  const answers = {
    'figure/export': { type: 'image/png', data: btoa('PNG') },
    'figure/draw': { svg: '<svg/>' },
  };
  const request = async (name: keyof typeof answers, params: unknown) => {
    asked.push([name, params]);
    return answers[name];
  };
  const desk = { ...context.desk, request } as unknown as CommandContext['desk'];
  await commandOf('copy-image').run({ ...context, desk });
  await commandOf('copy-svg').run({ ...context, desk });
  expect(asked).toEqual([
    ['figure/export', { id: 'test', kind: 'png', size: 'web-640', scale: 2 }],
    ['figure/draw', { id: 'test', size: 'web-640' }],
  ]);
  expect(await copied.get('image/png')?.text()).toBe('PNG');
  expect(await copied.get('text/plain')?.text()).toBe('<svg/>');
  expect(said).toHaveLength(2);
});

test('E9: locking is a switch, what is locked is not deleted, and the free ones are', async () => {
  select('one');
  await commandOf('toggle-lock').run(context);
  expect(events().map(({ locked }) => locked)).toEqual([true, false]);
  await commandOf('delete').run(context);
  expect(events()).toHaveLength(2);
  expect(said.at(-1)).toBe('This event is locked. Unlock it first.');
  select('one', 'two');
  await commandOf('delete').run(context);
  expect(events().map(({ id }) => id)).toEqual(['one']);
  expect([...editor.selection.get()]).toEqual(['one']);
  await commandOf('toggle-lock').run(context);
  expect(events().map(({ locked }) => locked)).toEqual([false]);
});

test('C7: events of hidden tracks are not among all that are selected', async () => {
  editor.mirror.edit(changeTrack(editor.mirror.get().timeline, 'b', { hidden: true }));
  await commandOf('select-all').run(context);
  expect([...editor.selection.get()]).toEqual(['one']);
});
