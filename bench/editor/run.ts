/**
 * Runs the measurement and prints its table. The machine's speed drifts: what is compared is measured in turns, plain
 * vis-timeline and the editor one after the other, again and again, and the medians count.
 */
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { dragItem, pan, zoom, type Places } from './hand';
import { editLatency } from './latency';
import { median } from './median';
import { probe, type Probe } from './probe';
import { editorSubject, plainSubject, type Subject } from './subject';
import { report, type Measured, type Steps } from './table';

/** What plain vis-timeline is measured with: the first is what a step is compared with, the last the first paint. */
const PLAIN = [1_000, 10_000] as const;
/** Steps of the wheel from the whole to where single events can be told apart. */
const ZOOM_STEPS = 16;
const OPENS = 5;
const ROUNDS = 3;
/** ms until a page that has drawn its events is taken to be at rest. */
const REST = 1000;

/** Measures plain vis-timeline and the editor with each number of events; prints, and writes the docs if asked to. */
export async function run(counts: readonly number[], write: boolean): Promise<void> {
  const executablePath = process.env['DATELINE_BROWSER'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  const subjects: Subject[] = [];
  try {
    for (const count of PLAIN) subjects.push(await plainSubject(browser, count));
    for (const count of counts) subjects.push(await editorSubject(browser, count));
    await report(await measure(subjects), write);
  } finally {
    await browser.close();
    for (const subject of subjects) await subject.close();
  }
}

async function measure(subjects: readonly Subject[]): Promise<Measured[]> {
  const starts = await inTurns(OPENS, subjects, start);
  const opens = await inTurns(OPENS, subjects, open);
  const started = await inTurns(1, subjects, startWatched);
  const opened = await inTurns(1, subjects, openWatched);
  const rounds = await inTurns(ROUNDS, subjects, (subject) => steps(opened.get(subject)![0]!));
  const measured: Measured[] = [];
  for (const subject of subjects) {
    const { page, costs, longest } = opened.get(subject)![0]!;
    measured.push({
      what: subject.what,
      count: subject.count,
      start: median(starts.get(subject)!),
      open: median(opens.get(subject)!),
      longestStart: started.get(subject)![0]!,
      longestOpen: longest,
      ...middleOf(rounds.get(subject)!),
      edit: subject.what === 'editor' ? await editLatency(page) : null,
      heap: await costs.heap(),
    });
    await page.context().close();
  }
  return measured;
}

/** Does something with each subject in turn, so many times. */
async function inTurns<T>(
  turns: number,
  subjects: readonly Subject[],
  act: (subject: Subject) => Promise<T>,
): Promise<Map<Subject, T[]>> {
  const results = new Map<Subject, T[]>(subjects.map((subject) => [subject, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const subject of subjects) {
      const result = await act(subject);
      results.get(subject)!.push(result);
      if (typeof result === 'number') console.error(subject.what, subject.count, Math.round(result));
    }
  }
  return results;
}

/** ms on the clock from the navigation to the first drawn events: with all code that it takes. */
async function start(subject: Subject): Promise<number> {
  const page = await subject.fresh();
  await page.goto(subject.address);
  const { painted } = await paint(page);
  return left(page, painted);
}

/** ms on the clock from the click that opens the timeline to the first drawn events. */
async function open(subject: Subject): Promise<number> {
  const page = await subject.fresh();
  await (await subject.lead(page)).click();
  const { painted, clicked } = await paint(page);
  return left(page, painted - clicked);
}

/** Closes a page once it rests. */
async function left(page: Page, result: number): Promise<number> {
  await page.waitForTimeout(REST);
  await page.context().close();
  return result;
}

interface Opened {
  readonly page: Page;
  readonly costs: Probe;
  readonly places: Places;
  /** The longest task of the main thread until all stands, ms. */
  readonly longest: number;
}

/** The longest task of the main thread from the navigation until all stands, ms. */
async function startWatched(subject: Subject): Promise<number> {
  const page = await subject.fresh();
  const costs = await probe(page);
  const longest = await costs.longestTask(() => rested(page, () => page.goto(subject.address)));
  return left(page, longest);
}

async function openWatched(subject: Subject): Promise<Opened> {
  const page = await subject.fresh();
  const opener = await subject.lead(page);
  const costs = await probe(page);
  const longest = await costs.longestTask(() => rested(page, () => opener.click()));
  return { page, costs, places: await subject.places(page), longest };
}

/** Opens, and waits until all stands. */
async function rested(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await paint(page);
  await page.waitForTimeout(2500);
}

/** When the page was clicked and when it had drawn events, ms since the navigation. */
async function paint(page: Page): Promise<{ clicked: number; painted: number }> {
  await page.waitForFunction(() => 'painted' in window, undefined, { timeout: 120_000 });
  return page.evaluate(() => {
    const { clicked = 0, painted = 0 } = window as { clicked?: number; painted?: number };
    return { clicked, painted };
  });
}

/** All of the story first, then near, where an event can be taken in hand, and back. */
async function steps({ page, costs, places }: Opened): Promise<Steps> {
  const taken = { pan: 0, zoom: 0, panNear: 0, drag: 0 };
  const longestStep = await costs.longestTask(async () => {
    taken.pan = await pan(page, costs, places);
    const zoomIn = await zoom(page, costs, places, 'in', ZOOM_STEPS);
    taken.panNear = await pan(page, costs, places);
    const nearer = await zoomToItems(page, costs, places);
    taken.drag = await dragItem(page, costs, places);
    if (nearer > 0) await zoom(page, costs, places, 'out', nearer);
    const zoomOut = await zoom(page, costs, places, 'out', ZOOM_STEPS);
    taken.zoom = (zoomIn + zoomOut) / 2;
  });
  return { ...taken, longestStep };
}

function middleOf(rounds: readonly Steps[]): Steps {
  const middle = (step: keyof Steps) => median(rounds.map((round) => round[step]));
  return {
    pan: middle('pan'),
    zoom: middle('zoom'),
    panNear: middle('panNear'),
    drag: middle('drag'),
    longestStep: middle('longestStep'),
  };
}

/** Turns the wheel on until an event can be taken in hand; gives how often. */
async function zoomToItems(page: Page, costs: Probe, places: Places): Promise<number> {
  for (let turns = 0; ; turns += 2) {
    await page.waitForTimeout(400);
    const isThere = await places.item().then(
      () => true,
      () => false,
    );
    if (isThere || turns > 20) return turns;
    await zoom(page, costs, places, 'in', 2);
  }
}
