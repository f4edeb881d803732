import { expect, test } from 'vitest';
import { changeEvents } from '#core/edits/change-events';
import { createDeskClient } from '../../../../src/renderer/src/client/desk-client';
import { fetchTimeline } from '../../../../src/renderer/src/client/fetch-timeline';
import { event, timelineOf } from '../../../helpers/documents';
import { FakeDesk } from './fake-desk';

const COUNT = 4_500;
const id = (at: number) => `event-${String(at).padStart(5, '0')}`;

function open(count = COUNT) {
  const events = Array.from({ length: count }, (_, at) => event(id(at), '2022-03-05'));
  const desk = new FakeDesk(timelineOf(...events));
  return { desk, client: createDeskClient(desk.dial) };
}

test('P7: a document comes in parts, and is the same as in one piece', async () => {
  const { desk, client } = open();
  const heard: number[] = [];
  const fetched = await fetchTimeline(client, 'test', {
    progress: (events, all) => heard.push(events / all),
  });
  expect(fetched).toMatchObject({ timeline: desk.timeline, revision: 0 });
  expect(heard).toEqual([1_000, 2_000, 3_000, 4_000, COUNT].map((events) => events / COUNT));
});

test('P7: parts that fill the last one, and none at all, are whole documents too', async () => {
  for (const count of [0, 1, 1_000, 4_000]) {
    const { desk, client } = open(count);
    expect((await fetchTimeline(client, 'test')).timeline).toEqual(desk.timeline);
  }
});

test.each([1, 2, 9])('P7: what is changed %i times meanwhile is of one revision', async (edits) => {
  const { desk, client } = open();
  const change = () => desk.commit(changeEvents(desk.timeline, [id(3)], { headline: `${desk.revision}` }));
  const fetched = await fetchTimeline(client, 'test', {
    progress: (events) => {
      if (events === 2_000 && desk.revision < edits) change();
    },
  });
  expect(fetched.timeline).toEqual(desk.timeline);
  expect(fetched.revision).toBe(desk.revision);
});

test('P7: it ends when it is no longer wanted', async () => {
  const { client } = open();
  const wanted = new AbortController();
  const fetching = fetchTimeline(client, 'test', {
    signal: wanted.signal,
    progress: () => wanted.abort(new Error('gone elsewhere')),
  });
  await expect(fetching).rejects.toThrow('gone elsewhere');
});
