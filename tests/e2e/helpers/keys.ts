/** The page as someone without a mouse goes through it. */
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The name of what has the focus, as a screen reader says it, and whether a ring shows where it is. */
export function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
    const accent = getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-anchor');
    const [r, g, b] = (/#(..)(..)(..)/.exec(accent) ?? []).slice(1).map((hex) => parseInt(hex, 16));
    const isMarked = (each: Element | null) => {
      if (!each) return false;
      const { outlineStyle, boxShadow, borderTopColor } = getComputedStyle(each);
      const after = getComputedStyle(each, '::after').boxShadow;
      const border = borderTopColor === `rgb(${r}, ${g}, ${b})`;
      return outlineStyle === 'solid' || boxShadow !== 'none' || (after !== 'none' && after !== '') || border;
    };
    const spots = [
      element,
      element.parentElement,
      element.closest('[class*=Input-wrapper]')?.firstElementChild,
    ];
    const active = element.querySelector('[data-active]');
    return {
      name:
        element.getAttribute('aria-label') ??
        element.labels?.[0]?.textContent ??
        (element.tagName === 'BODY' ? '' : (element.textContent ?? '')),
      tag: element.tagName,
      ring: [...spots, active].some((each) => isMarked(each ?? null)),
    };
  });
}

/** Presses Tab until something of that name has the focus; fails when it is never reached. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 90; stops++) {
    await page.keyboard.press(key);
    const stop = (await focused(page)).name.trim();
    if (typeof name === 'string' ? stop === name : name.test(stop)) return;
    passed.push(stop);
  }
  throw new Error(`${key} does not lead to “${name}”, but to ${passed.join(', ')}`);
}

/** Waits until a dialog has opened and the focus is in it: what is pressed before goes on from where the focus was. */
export async function untilInside(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  await expect.poll(() => dialog.evaluate((each) => each.contains(document.activeElement))).toBe(true);
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Presses keys as fast as one can, without looking at the page in between: it may be slow, and has them all waiting. */
export async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const sent = keys.flatMap((each) => {
    const held = each.split('+');
    const key = held.pop() ?? '';
    const modifiers = held.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
    return (['rawKeyDown', 'keyUp'] as const).map((type) =>
      hand.send('Input.dispatchKeyEvent', { type, key, code: key, modifiers }),
    );
  });
  await Promise.all(sent);
  await hand.detach();
}

/** Writes into the field that has the focus, in place of what is in it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** From here on counts what a mouse or a finger does to the page; the function returned tells how much. */
export async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { pointers: number };
    counted.pointers = 0;
    const count = () => void counted.pointers++;
    for (const type of ['pointerdown', 'pointermove', 'wheel', 'touchstart']) {
      window.addEventListener(type, count, { capture: true, passive: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { pointers: number }).pointers);
}
