/** Has the engine compile what opens a timeline before somebody does: then the first opens a fifth sooner. */
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import type { Timeline } from '#core/document/types';
import { View, type ViewEvents } from './view';

/** More than are drawn one by one, so that clusters are drawn too. */
const EVENTS = 500;
const WEEK = 7 * 86_400_000;

/** Draws a made-up story out of sight, step by step whenever the page rests, and takes it away again; ends as soon as it is not wanted. */
export async function warmCanvas(isWanted: () => boolean): Promise<void> {
  await rest();
  if (!isWanted()) return;
  const host = document.createElement('div');
  host.className = 'dl-canvas';
  host.inert = true;
  Object.assign(host.style, { position: 'fixed', visibility: 'hidden', inset: '0 auto auto -900px' });
  Object.assign(host.style, { width: '800px', height: '400px' });
  document.body.append(host);
  const view = new View(host, NOBODY);
  await rest();
  if (isWanted()) {
    view.show(story(), 'en-GB', new Set());
    await rest();
  }
  view.destroy();
  host.remove();
}

/** Nobody reaches it. */
const NOBODY: ViewEvents = {
  select: () => undefined,
  edit: () => undefined,
  say: () => undefined,
  newId: () => '',
  fold: () => undefined,
  addTrack: () => undefined,
  removeTrack: () => undefined,
  menu: () => ({ label: '', entries: [] }),
};

function story(): Timeline {
  const zone = 'UTC';
  const track = createTrack('track', '', []);
  const events = Array.from({ length: EVENTS }, (_, at) => {
    const time = new Date(at * WEEK).toISOString().slice(0, at % 2 ? 10 : 16);
    return createEvent(`event-${at}`, track.id, { edtf: time, zone, phrase: '' });
  });
  return { ...createTimeline('warm', { title: '', zone, language: 'en-GB' }), tracks: [track], events };
}

/** Two frames, and then the next time that there is nothing else to do. */
function rest(): Promise<void> {
  return new Promise((rested) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => rested()))),
  );
}
