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
/** Between light and dark nothing but the colours changes. */
const COLOURS = { runOnly: ['color-contrast'] };

/** Every violation of the page as it stands, in light and in dark, as lines; empty when there is none. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return [...(await check(page, 'light', ALL)), ...(await check(page, 'dark', COLOURS))];
}

async function check(page: Page, colorScheme: 'light' | 'dark', options: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator(`:root[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  const found = await page.evaluate(runAxe, options);
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [colorScheme, impact, id, JSON.stringify(target), failureSummary].join(' | '),
    ),
  );
}

/** In the page. Its policy lets no script in, but what a test evaluates is not under it. */
async function runAxe(options: object): Promise<Violation[]> {
  // Colours pass over to the new ones by transitions, though short ones.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const passing = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(passing.map((each) => each.finished));
  const { axe: inPage } = window as unknown as { axe: Axe };
  // The figure is one picture with one name.
  const context = { exclude: [['[role="img"]']] };
  const { violations: all } = await inPage.run(context, { ...options, resultTypes: ['violations'] });
  return all;
}
