/** A process that edits a library until it is killed, and prints each revision that was acknowledged. */
import { writeSync } from 'node:fs';
import { addEvent } from '#core/edits/add-event';
import { changeDetails } from '#core/edits/change-details';
import { changeEvents } from '#core/edits/change-events';
import type { Edit } from '#core/edits/edit';
import { removeEvents } from '#core/edits/remove-events';
import type { Timeline } from '#core/document/types';
import { openLibrary } from '#desk/library/library';
import { event, timelineOf } from './documents';
import { seededRandom } from './random';

const [path = '', seed = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const library = await openLibrary({
  path,
  now: Date.now,
  push: () => undefined,
  seed: async () => [timelineOf(event('e1', '2022-03-05'), event('e2', '2022-03-06'))],
});
writeSync(1, 'ready\n');
for (let turn = 0; ; turn++) {
  const standing = await step(turn).catch((error: { code?: string }) => {
    if (!error.code?.startsWith('nothing-to-')) throw error;
    return null;
  });
  if (standing) writeSync(1, `${standing.revision}\n`);
}

async function step(turn: number) {
  const choice = random(10);
  if (choice === 0) return library.undo('test');
  if (choice === 1) return library.redo('test');
  const { timeline } = await library.load('test');
  return library.edit('test', someEdit(timeline, choice, `s${seed}t${turn}`));
}

function someEdit(timeline: Timeline, choice: number, id: string): Edit {
  const ids = timeline.events.map((one) => one.id);
  if (choice < 4 || ids.length < 4) return addEvent(event(id, '2022-03-06T11:00'));
  if (choice < 6) return removeEvents(timeline, ids.slice(0, 1 + random(2)));
  if (choice < 7) return changeDetails(timeline, { title: `Title ${id}` });
  return changeEvents(timeline, [ids[random(ids.length)]!, ids[random(ids.length)]!], {
    place: id,
    track: 'b',
  });
}
