import { expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { changeEvents } from '#core/edits/change-events';
import type { Library } from '#desk/library/types';
import { seededRandom } from '../../../../helpers/random';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary } from '../../../../helpers/library';

const now = async (library: Library): Promise<Timeline> => (await library.load('test')).timeline;

test('H1: every state that there was is worked out as it was, through undo and redo and a restart', async () => {
  const folder = await tempFolder();
  const { library, path } = await openTestLibrary(folder);
  const random = seededRandom(7);
  const states = [await now(library)];
  for (let step = 0; step < 40; step++) {
    const timeline = states.at(-1)!;
    const choice = random(4);
    if (choice === 0 && step > 0) await library.undo('test').catch(() => undefined);
    else if (choice === 1) await library.redo('test').catch(() => undefined);
    else {
      const { id } = timeline.events[random(timeline.events.length)]!;
      await library.edit('test', changeEvents(timeline, [id], { headline: `Step ${step}` }));
    }
    const { timeline: after, revision } = await library.load('test');
    if (revision === states.length) states.push(after);
  }
  expect(states.length).toBeGreaterThan(20);
  await library.close();
  const { library: again } = await openTestLibrary(folder, { path });
  for (const [revision, state] of states.entries()) expect(await again.at('test', revision)).toEqual(state);
  await expect(again.at('test', states.length)).rejects.toMatchObject({ code: 'not-found' });
});

test('H2: the log is given in pages, newest first', async () => {
  const { library } = await openTestLibrary(await tempFolder());
  for (let step = 0; step < 5; step++)
    await library.edit('test', changeEvents(await now(library), ['e1'], { headline: `Step ${step}` }));
  const revisions = async (page: { limit: number; before?: number }) =>
    (await library.log('test', page)).map(({ revision }) => revision);
  expect(await revisions({ limit: 2 })).toEqual([5, 4]);
  expect(await revisions({ limit: 2, before: 4 })).toEqual([3, 2]);
  expect(await revisions({ limit: 9, before: 2 })).toEqual([1]);
});

test('H6: versions and publications are kept with their revision, and told to every window', async () => {
  const { library, path, pushes } = await openTestLibrary(await tempFolder());
  await library.edit('test', changeEvents(await now(library), ['e1'], { headline: 'New' }));
  await library.addVersion('test', { id: 'v1', revision: 1, name: 'As printed', at: 5 });
  await library.addPublication('test', { id: 'p1', revision: 1, name: 'Web', files: ['a.svg'], at: 6 });
  expect(pushes.filter(({ name }) => name === 'history/changed')).toHaveLength(2);
  await library.close();
  const { library: again } = await openTestLibrary('', { path });
  expect(await again.versions('test')).toEqual([{ id: 'v1', revision: 1, name: 'As printed', at: 5 }]);
  expect(await again.publications('test')).toEqual([
    { id: 'p1', revision: 1, name: 'Web', files: ['a.svg'], at: 6 },
  ]);
  await again.removeVersion('test', 'v1');
  expect(await again.versions('test')).toEqual([]);
  await expect(again.removeVersion('test', 'v1')).rejects.toMatchObject({ code: 'not-found' });
  const later = { id: 'v2', revision: 9, name: 'Not yet', at: 7 };
  await expect(again.addVersion('test', later)).rejects.toMatchObject({ code: 'not-found' });
  await expect(again.versions('nowhere')).rejects.toMatchObject({ code: 'not-found' });
});
