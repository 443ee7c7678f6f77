import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "../support/accessibility.ts";

/** Fails unless axe finds nothing on the page as it stands (WCAG 2.2 AA), in a window as tall as the page: what sticks to an edge covers only what one can scroll clear. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title of a page that comes in parts may come with its last.
  await expect(page).not.toHaveTitle("");
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (before && height > before.height) await page.setViewportSize({ ...before, height });
  expect(await accessibilityFaults(page)).toEqual([]);
  if (before && height > before.height) await page.setViewportSize(before);
}

/** How far the page can be scrolled sideways, in pixels; 0 where everything fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
