import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { perform } from '#contract/rpc';
import { requests, type Handlers, type RequestName } from '#contract/requests';
import { hostRequests } from '#contract/requests/host';
import { changeEvents } from '#core/edits/change-events';
import { importText } from '#core/formats/registry';
import { findTimeline } from '#desk/desk';
import { openDesk, RESOURCES } from '../../../helpers/desk';
import { tempFolder } from '../../../helpers/folder';

const SAMPLE = 'ukraine-5-and-6-march-2022';
const samplePath = join(RESOURCES, 'samples', `${SAMPLE}.json`);

/** Asks as a host does: params and results are checked. */
async function openAsked() {
  const opened = await openDesk();
  const ask = (name: RequestName, params: unknown) => perform(opened.desk.handlers as Handlers, name, params);
  return { ...opened, ask };
}

test('a new library begins with the sample; one that is there does not get it again', async () => {
  const { desk, folder } = await openDesk();
  const [summary, ...others] = await desk.handlers['library/list']({});
  expect(others).toEqual([]);
  expect(summary).toMatchObject({ slug: SAMPLE, revision: 0, zone: 'Europe/Kyiv' });
  const { timeline } = await desk.handlers['timeline/open']({ id: summary!.id });
  const read = importText('', await readFile(samplePath, 'utf8'), { id: 'x', zone: 'UTC' });
  expect(timeline).toEqual(read.timeline);
  await desk.handlers['library/delete']({ id: summary!.id });
  await desk.close();
  const again = await openDesk({ libraryPath: join(folder, 'library.sqlite') });
  expect(await again.desk.handlers['library/list']({})).toEqual([]);
});

test('without its sample the desk opens with an empty library, and says so', async () => {
  const reports: string[] = [];
  const resources = await tempFolder();
  const { desk } = await openDesk({ resources, report: (message) => reports.push(message) });
  expect(await desk.handlers['library/list']({})).toEqual([]);
  expect(reports).toEqual([expect.stringContaining('sample')]);
});

test('the desk answers every request but those of the host', async () => {
  const { desk } = await openDesk();
  const expected = Object.keys(requests).filter((name) => !Object.hasOwn(hostRequests, name));
  expect(Object.keys(desk.handlers).sort()).toEqual(expected.sort());
});

test('library/create makes a timeline with one track', async () => {
  const { ask, pushes } = await openAsked();
  const summary = await ask('library/create', { title: 'Storm', zone: 'Europe/Lisbon' });
  expect(summary).toMatchObject({
    title: 'Storm',
    slug: 'storm',
    zone: 'Europe/Lisbon',
    tracks: 1,
    events: 0,
  });
  expect(await ask('library/create', { title: 'Storm', zone: 'UTC' })).toMatchObject({ slug: 'storm-2' });
  expect(await ask('library/list', {})).toMatchObject([
    { slug: 'storm-2' },
    { slug: 'storm' },
    { slug: SAMPLE },
  ]);
  expect(pushes.map(({ name }) => name)).toEqual(['library/changed', 'library/changed']);
});

test('library/create refuses a zone and a language that are none', async () => {
  const { ask } = await openAsked();
  await expect(ask('library/create', { zone: 'Mars/Base', language: 'English!' })).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [{ path: 'language' }, { path: 'zone', rule: 'W6' }],
  });
});

test('library/duplicate copies every record under a new id, without the history', async () => {
  const { desk, ask } = await openAsked();
  const { id } = await findTimeline(desk, SAMPLE);
  const first = await desk.handlers['timeline/open']({ id });
  const edit = changeEvents(first.timeline, [first.timeline.events[0]!.id], { place: 'Elsewhere' });
  await ask('timeline/edit', { id, edit });
  const summary = (await ask('library/duplicate', { id })) as { id: string };
  const original = await desk.handlers['timeline/open']({ id });
  const copy = await desk.handlers['timeline/open']({ id: summary.id });
  expect(summary).toMatchObject({ title: 'Copy of Ukraine, 5 and 6 March 2022', revision: 0 });
  expect(summary.id).not.toBe(id);
  expect(copy.timeline.events).toEqual(original.timeline.events);
  expect(copy.timeline.tracks).toEqual(original.timeline.tracks);
  expect(copy.history).toEqual({ undo: null, redo: null });
  expect(await ask('library/search', { query: 'Elsewhere' })).toHaveLength(2);
});

test('library/delete is taken back by library/restore', async () => {
  const { desk, ask } = await openAsked();
  const { id } = await findTimeline(desk, SAMPLE);
  expect(await ask('library/delete', { id })).toBeNull();
  await expect(findTimeline(desk, SAMPLE)).rejects.toMatchObject({ code: 'not-found' });
  expect(await ask('library/restore', { id })).toMatchObject({ id, slug: SAMPLE });
  expect(await findTimeline(desk, SAMPLE)).toMatchObject({ id });
});

test('library/import reads a file into a new timeline; the same file twice gives two', async () => {
  const { desk, ask } = await openAsked();
  const text = await readFile(samplePath, 'utf8');
  const params = { name: 'story.json', text, zone: 'UTC' };
  const one = (await ask('library/import', params)) as { summary: { id: string; slug: string } };
  expect(one.summary.slug).toBe(`${SAMPLE}-2`);
  const original = await findTimeline(desk, SAMPLE);
  const [kept, brought] = [
    await desk.handlers['timeline/open']({ id: original.id }),
    await desk.handlers['timeline/open']({ id: one.summary.id }),
  ];
  expect({ ...brought.timeline, id: original.id }).toEqual(kept.timeline);
});

test('library/import of one file several times in the same moment gives as many timelines', async () => {
  const { ask } = await openAsked();
  const text = (await readFile(samplePath, 'utf8')).replace(`"id": "${SAMPLE}"`, '"id": "other"');
  const params = { name: 'sample.json', text, zone: 'UTC' };
  const imports = await Promise.all([1, 2, 3].map(() => ask('library/import', params)));
  const ids = imports.map((each) => (each as { summary: { id: string } }).summary.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain('other');
});

test('library/import refuses what it cannot read, with every issue, and adds nothing', async () => {
  const { ask } = await openAsked();
  const attempts = ['not a timeline', '{"half": ', JSON.stringify({ format: 'dateline', events: 3 })];
  for (const text of attempts) {
    await expect(ask('library/import', { name: 'x.json', text, zone: 'UTC' })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('x.json'),
      issues: [expect.objectContaining({ severity: 'error' }), ...Array(0)],
    });
  }
  expect(await ask('library/list', {})).toHaveLength(1);
});

test('a timeline is found by its id before its slug', async () => {
  const { desk, ask } = await openAsked();
  const one = (await ask('library/create', { title: 'One', zone: 'UTC' })) as { id: string };
  const two = (await ask('library/create', { title: one.id, zone: 'UTC' })) as { id: string; slug: string };
  expect(two.slug).toBe(one.id);
  expect((await findTimeline(desk, one.id)).id).toBe(one.id);
  await expect(findTimeline(desk, 'nobody')).rejects.toMatchObject({ code: 'not-found' });
});

test('timeline requests give edits, undo and history as the contract says', async () => {
  const { desk, ask } = await openAsked();
  const { id } = await findTimeline(desk, SAMPLE);
  const { timeline } = await desk.handlers['timeline/open']({ id });
  const edit = changeEvents(timeline, [timeline.events[0]!.id], { headline: 'Other' });
  expect(await ask('timeline/edit', { id, edit })).toMatchObject({ revision: 1 });
  expect(await ask('timeline/undo', { id })).toMatchObject({ revision: 2, history: { undo: null } });
  expect(await ask('timeline/redo', { id })).toMatchObject({ revision: 3, history: { redo: null } });
  expect(await ask('timeline/history', { id, limit: 2 })).toMatchObject([
    { action: 'redo' },
    { action: 'undo' },
  ]);
});

test('pushes stop when nobody listens any more', async () => {
  const { desk, ask } = await openAsked();
  const heard: string[] = [];
  const stop = desk.onPush(({ name }) => heard.push(name));
  await ask('library/create', { zone: 'UTC' });
  stop();
  await ask('library/create', { zone: 'UTC' });
  expect(heard).toEqual(['library/changed']);
});

test('a receiver that fails keeps neither the others from hearing nor the request from its answer', async () => {
  const reports: string[] = [];
  const { desk, pushes } = await openDesk({ report: (message) => reports.push(message) });
  const deaf = desk.onPush(() => {
    throw new Error('deaf');
  });
  const heard: string[] = [];
  desk.onPush(({ name }) => heard.push(name));
  await desk.handlers['library/create']({ title: 'One', zone: 'UTC', language: 'en-GB', template: 'empty' });
  deaf();
  expect(heard).toEqual(['library/changed']);
  expect(pushes).toHaveLength(1);
  expect(reports).toEqual([expect.stringContaining('deaf')]);
});
