import { describe, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { openSample } from './helpers/editor';

const app = share();
const root = () => app().page.locator(':root');

describe('settings', () => {
  it('U4: the language is changed at once, to the last word, and is there after a restart', async () => {
    const { page } = app();
    await openSample(page);
    await page.keyboard.press('Control+,');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Українська').click();
    await dialog.getByRole('heading', { name: 'Налаштування' }).waitFor();
    await expect.poll(() => root().getAttribute('lang')).toBe('uk');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Експорт' }).first().waitFor();
    const left = await page.evaluate(englishInSight);
    expect(left).toEqual([]);
    await page.reload();
    await openSample(page);
    await expect.poll(() => root().getAttribute('lang')).toBe('uk');
  });

  it('U5: a theme that is chosen stays whatever the system has', async () => {
    const { page } = app();
    await page.keyboard.press('Control+,');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('English').click();
    await dialog.getByText('Dark', { exact: true }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => root().getAttribute('data-mantine-color-scheme')).toBe('dark');
  });

  it('U6: high contrast and less motion can be chosen, and follow the system else', async () => {
    const { page } = app();
    const dialog = page.getByRole('dialog');
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
    await page.locator(':root[data-contrast=more][data-motion=less]').waitFor();
    await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'no-preference' });
    await page.locator(':root:not([data-contrast]):not([data-motion])').waitFor();
    await dialog.getByText('High', { exact: true }).click();
    await dialog.getByText('Reduced', { exact: true }).click();
    await page.locator(':root[data-contrast=more][data-motion=less]').waitFor();
    await dialog.getByRole('radiogroup', { name: 'Theme' }).getByText('System').click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  });
});

/** Words in Latin letters in names and texts of the interface; what the document says, and figures, are apart. */
function englishInSight(): string[] {
  const apart =
    '[role="img"], .dl-canvas, [data-selects], textarea, input, option, kbd, code, [lang]:not(html)';
  const found: string[] = [];
  const look = (text: string) => {
    const own = text.replaceAll(/«[^»]*»|Dateline|Europe|Kyiv|UTC|Ctrl|Shift|JSON|SVG/g, '');
    if (/[a-z]{3}/i.test(own)) found.push(text.trim());
  };
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(apart) || !element.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) look(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.textContent ?? '');
  }
  return found;
}
