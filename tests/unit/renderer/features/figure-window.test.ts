import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../../../src/renderer/src/commands/all';
import { readMessage, takeView, viewOf } from '../../../../src/renderer/src/features/figure-window/messages';
import { placedAt } from '../../../../src/renderer/src/features/preview/figure-place';
import { event, timelineOf } from '../../../helpers/documents';
import { openFakePage, type FakePage } from '../fake-page';

let fake: FakePage;
beforeEach(async () => {
  fake = await openFakePage(timelineOf(event('one', '2022-03-05'), event('two', '2022-03-06')));
});

describe('what the windows of an editor and its figure say to each other', () => {
  it('R5 is read back as it was said, and nothing else is heard', () => {
    fake.editor.selection.set(new Set(['one', 'two']));
    const view = viewOf(fake.editor);
    expect(readMessage({ kind: 'view', view })).toEqual({ kind: 'view', view });
    expect(view).toEqual({ id: 'test', size: 'web-640', selection: ['one', 'two'], past: null });
    const wrong = [null, 'hello', { kind: 'nothing' }, { kind: 'view' }, { kind: 'dock', place: 'window' }];
    for (const data of [...wrong, { kind: 'view', view: { ...view, size: 'huge' } }])
      expect(readMessage(data)).toBeNull();
  });

  it('R5 shows the same there, and tells nobody when it is the same already', () => {
    const { editor } = fake;
    let heard = 0;
    editor.selection.subscribe(() => heard++);
    const view = { ...viewOf(editor), size: 'square', selection: ['two'] };
    expect(takeView(editor, view)).toBe(true);
    expect([editor.size.get(), [...editor.selection.get()]]).toEqual(['square', ['two']]);
    expect(takeView(editor, view)).toBe(false);
    expect(takeView(editor, { ...view, selection: null })).toBe(false);
    expect(heard).toBe(1);
    expect([...editor.selection.get()]).toEqual(['two']);
  });

  it('R5 sends no selection of very many events, which no figure could outline', () => {
    fake.editor.selection.set(new Set(Array.from({ length: 501 }, (_, index) => `e${index}`)));
    expect(viewOf(fake.editor).selection).toEqual([]);
  });
});

it('R5 a window of its own leaves the place that the figure goes back to', () => {
  const beside = placedAt({ place: 'below', dock: 'below' }, 'beside');
  expect(beside).toEqual({ place: 'beside', dock: 'beside' });
  expect(placedAt(beside, 'window')).toEqual({ place: 'window', dock: 'beside' });
});

it('R5 in the figure’s window only what concerns the figure can be done', () => {
  fake.editor.selection.set(new Set(['one']));
  const context = { ...fake.context, view: 'figure' as const };
  const enabled = ALL_COMMANDS.filter((command) => command.enabled(context)).map(({ id }) => id);
  expect(enabled).toContain('figure-beside');
  expect(enabled).toContain('export');
  for (const id of [
    'new-timeline',
    'show-library',
    'import',
    'palette',
    'add-event',
    'go-next',
    'toggle-list',
  ])
    expect(enabled).not.toContain(id);
  expect(ALL_COMMANDS.find(({ id }) => id === 'new-timeline')?.enabled(fake.context)).toBe(true);
});
