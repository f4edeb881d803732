/** axe-core in the page: what would keep people out who do not see the screen, or not well. */
import axe from 'axe-core';
import type { Page } from 'playwright';

interface Axe {
  run(context: object, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** An open list or menu stands at the end of the page, outside of its regions. */
const ALL = { rules: { region: { enabled: false } } };
/** Between one look and another nothing but the colours changes. */
const COLOURS = { runOnly: ['color-contrast'] };

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'more' | 'no-preference';
}

/** The last is the one that is left. */
const LOOKS: readonly Look[] = [
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
];

/** Every violation of the page as it stands, in light and in dark, each in high contrast too, as lines; empty when there is none. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [place, look] of LOOKS.entries())
    found.push(...(await check(page, look, place === 0 ? ALL : COLOURS)));
  return found;
}

async function check(page: Page, look: Look, options: object): Promise<string[]> {
  await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
  await page.waitForFunction(isDrawnIn, look);
  const found = await page.evaluate(runAxe, options);
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [look.colorScheme, look.contrast, impact, id, JSON.stringify(target), failureSummary].join(' | '),
    ),
  );
}

/** In the page: whether it has taken the look on. High contrast that was chosen in the settings stays. */
function isDrawnIn({ colorScheme, contrast }: Look): boolean {
  const { mantineColorScheme, contrast: drawn } = document.documentElement.dataset;
  const chosen = (localStorage.getItem('dateline.settings') ?? '').includes('"contrast":"more"');
  return mantineColorScheme === colorScheme && (drawn === 'more') === (chosen || contrast === 'more');
}

/** In the page. Its policy lets no script in, but what a test evaluates is not under it. */
async function runAxe(options: object): Promise<Violation[]> {
  // Colours pass over to the new ones by transitions, though short ones.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const passing = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(passing.map((each) => each.finished));
  const { axe: inPage } = window as unknown as { axe: Axe };
  // A figure is one picture with one name; the signs of the interface are looked at.
  const context = { exclude: [['div[role="img"]']] };
  const { violations: all } = await inPage.run(context, { ...options, resultTypes: ['violations'] });
  return all;
}
