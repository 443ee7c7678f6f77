import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "../support/accessibility.ts";

/** Fails unless axe finds nothing on the page as it stands (WCAG 2.2 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** How far the page can be scrolled sideways, in pixels; 0 where everything fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
