import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, sidewaysScroll } from "./axe.ts";
import { picture, themes, watchPage } from "./looks.ts";
import { holdReads } from "./refused-writes.ts";
import { desk, signInAs } from "./sign-in.ts";

test.describe.configure({ timeout: 180_000 });

// What each page reads behind its gate, and where a link to it stands.
const pages = [
  { title: "Queue", to: desk("queue"), from: desk("settings"), reads: "candidate" },
  { title: "Posts", to: desk("posts"), from: desk("settings"), reads: "post" },
  { title: "Claims", to: desk("claims"), from: desk("settings"), reads: "claim_version" },
  { title: "Compare", to: desk("compare"), from: desk("settings"), reads: "claim_version" },
  { title: "Sources", to: desk("sources"), from: desk("settings"), reads: "source" },
] as const;

for (const { title, to, from, reads } of pages)
  test(`${title}: whoever comes by a link sees its frame at once, and nothing jumps when it is read`, async ({
    page,
  }) => {
    const faults = watchPage(page);
    await signInAs(page, "Mina");
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(from);
      await page.waitForLoadState("networkidle");
      await watchShifts(page);
      const letGo = await holdReads(reads);
      try {
        await page.locator(`a[href="${to}"]`).first().dispatchEvent("click");
        await expect(page.getByText(`Loading ${title}…`)).toBeAttached({ timeout: 5_000 });
        await expect(page).toHaveURL(new RegExp(`${to}$`));
        await lookAtFrame(page, `frame-${title.toLowerCase()}-${width}`);
      } finally {
        await letGo();
      }
      const frame = await tops(page);
      await expect(page.getByText(`Loading ${title}…`)).toHaveCount(0, { timeout: 30_000 });
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: picture(`frame-${title.toLowerCase()}-${width}-read`) });
      console.log(title, width, frame, await tops(page), await shifts(page));
      expect(await shifts(page)).toBeLessThanOrEqual(0.1);
    }
    expect(faults).toEqual([]);
  });

async function lookAtFrame(page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: picture(`${name}-${theme}`) });
  }
  await expectAccessible(page);
  expect(await sidewaysScroll(page)).toBe(0);
}

const tops = (page: Page) =>
  page.evaluate(() =>
    ["h1", "main [role=status], main table, main ul", "main aside"].map(
      (of) => document.querySelector(of)?.getBoundingClientRect().top ?? null,
    ),
  );

/** Adds up, from now on, how far what stands on the page moves by itself (0 not at all, 1 the whole window). */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sum = { moved: 0 };
    Object.assign(window, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { sum: { moved: number } }).sum.moved);
