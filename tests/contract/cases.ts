/** One case for every request of the contract: asks it, and gives back what is worth comparing between hosts. */
import { createEdition, type Edition } from '#core/document/edition';
import { changeDetails } from '#core/edits/change-details';
import type { HouseStyle } from '#core/figure/style';
import type { RequestName } from '#contract/requests';
import type { Client } from '#contract/rpc';
import { SAMPLE, projectFile } from '../helpers/files';
import { TINY_PNG } from '../helpers/picture-data';

/** One file that can be made in each language, and one that cannot. */
const EDITION: Edition = {
  ...createEdition('both', 'Both'),
  formats: ['phone', '9999mm'],
  files: ['svg', 'json'],
  languages: ['uk', 'en-GB'],
};

type Case = (client: Client) => Promise<unknown>;

async function sampleId({ request }: Client): Promise<string> {
  const [sample] = await request('library/list', {});
  if (!sample) throw new Error('a new library holds the sample');
  return sample.id;
}

/** Gives the sample another title; gives its id. */
async function retitle(client: Client): Promise<string> {
  const id = await sampleId(client);
  const { timeline } = await client.request('timeline/open', { id });
  await client.request('timeline/edit', { id, edit: changeDetails(timeline, { title: 'Another title' }) });
  return id;
}

/** Saves a style of the desk's own. */
async function ownStyle({ request }: Client): Promise<HouseStyle> {
  const [first] = await request('style/list', {});
  if (!first) throw new Error('there are styles that ship with Dateline');
  const style = { ...first.style, id: 'own', name: 'Our own' };
  await request('style/save', { style });
  return style;
}

export const CASES: Record<RequestName, Case> = {
  'library/list': ({ request }) => request('library/list', {}),
  'library/create': async ({ request }) => {
    const made = await request('library/create', { title: 'A story', zone: 'Europe/Kyiv' });
    return [made, await request('timeline/open', { id: made.id })];
  },
  'library/duplicate': async (client) => {
    const copy = await client.request('library/duplicate', { id: await sampleId(client) });
    return [copy, await client.request('timeline/open', { id: copy.id })];
  },
  'library/delete': async (client) => {
    const answer = await client.request('library/delete', { id: await sampleId(client) });
    return [answer, await client.request('library/list', {})];
  },
  'library/restore': async (client) => {
    const id = await sampleId(client);
    await client.request('library/delete', { id });
    return [await client.request('library/restore', { id }), await client.request('library/list', {})];
  },
  'library/import': ({ request }) =>
    request('library/import', { name: 'story.json', text: projectFile(SAMPLE), zone: 'Europe/Kyiv' }),
  'history/at': async (client) => {
    const id = await retitle(client);
    const { timeline } = await client.request('history/at', { id, revision: 0 });
    return [timeline.details.title, await client.request('history/at', { id, revision: 1 })];
  },
  'history/name': async (client) => {
    const id = await retitle(client);
    return client.request('history/name', { id, revision: 1, name: ' As printed ' });
  },
  'history/unname': async (client) => {
    const id = await retitle(client);
    const { id: version } = await client.request('history/name', { id, revision: 1, name: 'As printed' });
    const answer = await client.request('history/unname', { id, version });
    return [answer, await client.request('history/versions', { id })];
  },
  'history/versions': async (client) => {
    const id = await retitle(client);
    await client.request('history/name', { id, revision: 0, name: 'As it began' });
    return client.request('history/versions', { id });
  },
  'history/publish': async (client) => {
    const id = await retitle(client);
    const files = ['another-title-web.png'];
    return client.request('history/publish', { id, revision: 1, name: '', files });
  },
  'history/publications': async (client) => {
    const id = await retitle(client);
    await client.request('history/publish', { id, revision: 1, name: 'Web', files: ['a.svg', 'a.png'] });
    return client.request('history/publications', { id });
  },
  'image/add': ({ request }) => request('image/add', { data: TINY_PNG.split(',')[1]! }),
  'library/archive': async (client) => {
    const id = await sampleId(client);
    return [
      await client.request('library/archive', { id, archived: true }),
      await client.request('library/list', {}),
    ];
  },
  'library/trash': async (client) => {
    await client.request('library/delete', { id: await sampleId(client) });
    return client.request('library/trash', {});
  },
  'library/destroy': async (client) => {
    const id = await sampleId(client);
    await client.request('library/delete', { id });
    return [await client.request('library/destroy', { id }), await client.request('library/trash', {})];
  },
  'figure/thumbnail': async (client) => client.request('figure/thumbnail', { id: await sampleId(client) }),
  'library/search': ({ request }) => request('library/search', { query: 'Irpin' }),
  'timeline/open': async (client) => client.request('timeline/open', { id: await sampleId(client) }),
  'timeline/outline': async (client) => client.request('timeline/outline', { id: await sampleId(client) }),
  'timeline/events': async (client) => {
    const id = await sampleId(client);
    const { parts } = await client.request('timeline/outline', { id, limit: 5 });
    return Promise.all(parts.map((after) => client.request('timeline/events', { id, after, limit: 5 })));
  },
  'timeline/edit': async (client) => client.request('timeline/open', { id: await retitle(client) }),
  'timeline/undo': async (client) => {
    const id = await retitle(client);
    return [await client.request('timeline/undo', { id }), await client.request('timeline/open', { id })];
  },
  'timeline/redo': async (client) => {
    const id = await retitle(client);
    await client.request('timeline/undo', { id });
    return [await client.request('timeline/redo', { id }), await client.request('timeline/open', { id })];
  },
  'timeline/history': async (client) => client.request('timeline/history', { id: await retitle(client) }),
  'figure/draw': async (client) => client.request('figure/draw', { id: await sampleId(client) }),
  'figure/export': async (client) => {
    const id = await sampleId(client);
    const { request } = client;
    return [
      await request('figure/export', { id, kind: 'json' }),
      await request('figure/export', { id, kind: 'svg', size: 'web' }),
      await request('figure/export', { id, kind: 'png', size: 'web', scale: 1 }),
    ];
  },
  'edition/check': async (client) =>
    client.request('edition/check', { id: await sampleId(client), edition: EDITION }),
  'host/export-edition': async (client) => {
    const heard: unknown[] = [];
    client.onPush('edition/progress', (progress) => heard.push(progress));
    const id = await sampleId(client);
    const { files, refused } = await client.request('host/export-edition', {
      id,
      edition: EDITION,
      job: 'job-1',
    });
    return { files, refused, heard };
  },
  'host/cancel-edition': async (client) => {
    const { request, onPush } = client;
    const job = 'job-1';
    const stopped = new Promise((resolve) => {
      onPush('edition/progress', () => resolve(request('host/cancel-edition', { job })));
    });
    const id = await sampleId(client);
    return [await request('host/export-edition', { id, edition: EDITION, job }), await stopped];
  },
  'style/list': ({ request }) => request('style/list', {}),
  'style/save': async (client) => {
    await ownStyle(client);
    return client.request('style/list', {});
  },
  'style/remove': async (client) => {
    const style = await ownStyle(client);
    return [await client.request('style/remove', { id: style.id }), await client.request('style/list', {})];
  },
  'style/import': async (client) => {
    const text = JSON.stringify(await ownStyle(client));
    return [
      await client.request('style/import', { name: 'a.json', text }),
      await client.request('style/list', {}),
    ];
  },
  'host/info': async ({ request }) => {
    const { version, platform } = await request('host/info', {});
    return { version, platform };
  },
  'host/figure-window': async ({ request }) =>
    typeof (await request('host/figure-window', { id: 'a', pair: 'b' })).opened,
  'host/language': ({ request }) => request('host/language', { language: 'uk' }),
  'host/save': async ({ request }) => {
    const { path } = await request('host/save', { name: 'a.svg', type: 'image/svg+xml', data: 'PHN2Zy8+' });
    return path;
  },
};
