import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_SOURCE, createEvent, createTimeline } from '#core/document/create';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { eventsPatch } from '#core/edits/changes';
import type { Edit } from '#core/edits/edit';
import { openLibrary } from '#desk/library/library';

const TURNS = 200;

/** Prints what the common things cost, in ms, on a timeline with that many events. */
export async function measure(events: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const path = join(folder, 'library.sqlite');
  const options = { path, now: Date.now, push: () => undefined };
  let library = await openLibrary(options);
  const timeline = bigTimeline(events);
  await once(`add ${events} events`, () => library.add(timeline));
  await once('load', () => library.load('big'));
  await once('list', () => library.list());

  const now = new Map(timeline.events.map((event) => [event.id, event]));
  const ids = [...now.keys()];
  const moved = (chosen: readonly string[], place: string): Edit => {
    const changes = chosen.map(
      (id) => [id, { before: now.get(id)!, after: { ...now.get(id)!, place } }] as const,
    );
    for (const [id, { after }] of changes) now.set(id, after);
    return { kind: 'event/change', subject: place, patch: eventsPatch(Object.fromEntries(changes)) };
  };
  await many('edit one event', (turn) =>
    library.edit('big', moved([ids[(turn * 37) % events]!], `Place ${turn}`)),
  );
  await many('undo', () => library.undo('big'));
  await many('redo', () => library.redo('big'));
  await many('search', (turn) => library.search(`word${turn} shell`, 50));
  await once('edit 1,000 events at once', () => library.edit('big', moved(ids.slice(0, 1_000), 'All')));
  await once('close', () => library.close());
  await once('open, checks and backup included', async () => (library = await openLibrary(options)));
  await library.close();
  console.log(`file: ${((await stat(path)).size / 1e6).toFixed(1)} MB`);
  await rm(folder, { recursive: true });
}

function bigTimeline(count: number): Timeline {
  const empty = createTimeline('big', { title: 'Big', zone: 'Europe/Kyiv', language: 'en-GB' });
  const events = Array.from({ length: count }, (_, index) => bigEvent(index, empty.tracks[0]!.id));
  return { ...empty, events };
}

function bigEvent(index: number, track: string): TimelineEvent {
  const day = String((index % 28) + 1).padStart(2, '0');
  const when = { edtf: `2022-03-${day}T11:00`, zone: 'Europe/Kyiv', phrase: '' };
  return {
    ...createEvent(`event-${String(index).padStart(6, '0')}`, track, when),
    headline: `Shelling number ${index} is reported, word${index % 500}`,
    text: 'Officials said that residential areas were hit and several people were taken to hospital. '.repeat(
      3,
    ),
    sources: [{ ...EMPTY_SOURCE, publisher: 'City council', person: 'A spokesman' }],
  };
}

async function once(label: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${label}: ${(performance.now() - start).toFixed(0)} ms`);
}

async function many(label: string, work: (turn: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  console.log(`${label}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
}
