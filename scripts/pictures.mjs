// Takes the pictures of README and docs from the built program, so that they stay true: node scripts/pictures.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { IMAGES, shoot, shootScene } from './lib/shoot.mjs';
import { CLIPS, SCENES } from './lib/guide-scenes.mjs';

const SAMPLE = at('resources/samples/ukraine-5-and-6-march-2022.json');
const CLI = at('out/main/cli.js');
const KEY_EVENT = '[data-event="irpin-shelling"] .dl-chip';

/** Timelines that a desk could have beside the sample: title, track, events as date and headline. */
const OTHERS = [
  ['Apollo 11, launch to splashdown', 'Mission', [
    ['1969-07-16T13:32', 'Saturn V lifts off'],
    ['1969-07-20T20:17', 'The Eagle lands'],
    ['1969-07-24T16:50', 'Columbia splashes down'],
  ]],
  ['Notre-Dame, from the fire to the reopening', 'Cathedral', [
    ['2019-04-15Tevening', 'Fire destroys the roof and the spire'],
    ['2019/2024', 'Five years of works'],
    ['2024-12-08', 'The first Mass is said'],
  ]],
  ['The Treaty of Versailles', 'Paris', [
    ['1919-01-18', 'The peace conference opens'],
    ['1919-06-28', 'The treaty is signed'],
  ]],
]; // prettier-ignore

/** Figures of the sample: name, format, layout, house style, axis. */
const FIGURES = [
  ['figure', 'web', 'tracks', 'newspaper', 'linear'],
  ['figure-horizontal', 'web', 'horizontal', 'newspaper', 'equal'],
  ['figure-tracks', 'web', 'tracks', 'web', 'linear'],
  ['figure-vertical', 'phone', 'vertical', 'agency', 'linear'],
  ['figure-keyed', 'web-640', 'keyed', 'plain', 'linear'],
  ['figure-square', 'square', 'auto', 'dark', 'linear'],
]; // prettier-ignore

/** When they were changed, the last first. */
const MOMENTS = ['today, 12:04', 'today, 11:32', 'yesterday, 18:20', 'yesterday, 09:45'];

await ensureInstalled();
await ensureBuilt();
const folder = await mkdtemp(join(tmpdir(), 'dateline-pictures-'));
try {
  await mkdir(IMAGES, { recursive: true });
  await takeFigures();
  await takeScreens();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Each of its own name, so that none is taken for another. */
async function takeFigures() {
  for (const [name, size, layout, style, axis] of FIGURES) {
    const out = join(folder, name);
    const drawn = ['--size', size, '--layout', layout, '--style', style, '--axis', axis];
    await run(process.execPath, [CLI, 'export', SAMPLE, '--format', 'png', '--out', out, ...drawn]);
    const file = (await readdir(out)).find((each) => each.endsWith('.png'));
    await rename(join(out, file), join(IMAGES, `${name}.png`));
  }
}

async function takeScreens() {
  const { chromium } = await import('playwright');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const host = spawn(process.execPath, [CLI, 'serve', '--no-open', '--library', join(folder, 'desk.sqlite')]);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(await addressOf(host));
    await takeEditor(page);
    await takeLibrary(page);
    await takeGuide(page);
  } finally {
    await browser.close();
    host.kill();
    await once(host, 'exit');
  }
}

async function addressOf(host) {
  let output = '';
  for await (const data of host.stdout) {
    output += data;
    const [address] = /http:\S+token=\S+/.exec(output) ?? [];
    if (address) return address;
  }
  throw new Error(`the web host printed no address: ${output}`);
}

async function takeEditor(page) {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    // Drawn anew: what is only painted over is smoothed a little otherwise each time.
    await page.reload();
    await page.locator(KEY_EVENT).click();
    await page.getByRole('checkbox', { name: 'Key event' }).waitFor();
    await shoot(page, `editor-${colorScheme}`);
  }
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  await shoot(page, 'export');
  await page.keyboard.press('Escape');
}

/** The pictures of the guide, one scene after another on a copy of the sample. */
async function takeGuide(page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Ukraine, 5 and 6 March 2022', exact: true }).click();
  await page.locator(KEY_EVENT).waitFor();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [name, play] of Object.entries(SCENES)) {
    await play(page, folder);
    await shootScene(page, `guide-${name}`, CLIPS[name]);
    await leaveScene(page);
  }
}

/** A drag is taken back, whatever lies over the page is closed, and nothing is selected. */
async function leaveScene(page) {
  for (let layer = 0; layer < 4; layer++) await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function takeLibrary(page) {
  for (const [title, track, events] of OTHERS.toReversed()) {
    await page.getByRole('button', { name: 'Library' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Import/ }).click(),
    ]);
    const buffer = Buffer.from(JSON.stringify(documentOf(title, track, events)));
    await chooser.setFiles({ name: 'story.json', mimeType: 'application/json', buffer });
    await page.waitForFunction((name) => document.title.startsWith(name), title);
  }
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('link', { name: OTHERS[0][0] }).waitFor();
  // The place and the moments of this run are those of no reader, and would be others in the next run.
  await page.evaluate((moments) => {
    document.querySelector('footer code').textContent = '~/.local/share/dateline/library.sqlite';
    for (const [index, time] of document.querySelectorAll('main time').entries())
      time.textContent = moments[index];
  }, MOMENTS);
  await shoot(page, 'library');
}

function documentOf(title, track, events) {
  const zone = 'UTC';
  return {
    format: 'dateline/3',
    id: title.replace(/\W+/g, '-'),
    details: { title, zone },
    tracks: [{ id: 'track', name: track }],
    events: events.map(([edtf, headline], index) => ({
      id: `event-${index}`,
      track: 'track',
      headline,
      when: { edtf, zone },
    })),
  };
}
