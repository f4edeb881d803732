import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launch, watchErrors } from './helpers/app';

/** The sample stands open: its name is in the title, and its events are there to be seen. */
async function expectOpen(page: Page) {
  await expect.poll(() => page.title()).toContain('Ukraine, 5 and 6 March 2022');
  await page.locator('body').getByText(/Irpin/).first().waitFor();
}

describe('starting and ending', () => {
  it('opens a page whose policy lets everything in that it needs, and nothing goes wrong', async () => {
    const { page } = await launch();
    const errors = watchErrors(page);
    await page.reload();
    await expectOpen(page);
    expect(errors).toEqual([]);
    expect(page.url()).not.toContain('token');
  });

  it('S15 ends with code 0 when it is asked to, and leaves no half-written file beside the library', async () => {
    const app = await launch();
    expect(await app.stop()).toBe(0);
    expect(existsSync(app.library)).toBe(true);
    expect(existsSync(`${app.library}-wal`)).toBe(false);
  });

  it('opens again after a restart, and after a kill', async () => {
    const app = await launch();
    await app.restart();
    await expectOpen(app.page);
    await app.kill();
    await app.start();
    await expectOpen(app.page);
  });

  it('opens a second page on the same desk', async () => {
    const app = await launch();
    const second = await app.second();
    await expectOpen(second);
  });
});
