import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, sidewaysScroll } from "./axe.ts";
import { picture, themes, watchPage } from "./looks.ts";
import { holdReads } from "./refused-writes.ts";
import { desk, signInAs } from "./sign-in.ts";

test.describe.configure({ timeout: 180_000 });

interface Framed {
  readonly title: string;
  /** Where the link stands, and which it is; a section's own by default, in the rail. */
  readonly from?: string;
  readonly link?: string;
  /** A table read behind the gate. */
  readonly reads: string;
  /** What of the page stands where its frame has it. */
  readonly stands: readonly string[];
}

const pages: readonly Framed[] = [
  { title: "Queue", reads: "candidate", stands: ["main h1"] },
  { title: "Posts", reads: "post", stands: ["main h1", "main form", "main [role=status], main table"] },
  { title: "Claims", reads: "claim_version", stands: ["main h1", "main details"] },
  { title: "Sources", reads: "source", stands: ["main h1", "main form", "main [role=status], main table"] },
  { title: "Compare", from: "pairs", link: "/compare?claims=", reads: "claim_version", stands: ["main h1"] },
  { title: "A question", from: "questions", link: "/questions/", reads: "claim_version", stands: ["main h1"] },
];

for (const { title, from = "settings", link, reads, stands } of pages)
  test(`${title}: whoever comes by a link sees its frame at once, and nothing jumps when it is read`, async ({
    page,
  }) => {
    const faults = watchPage(page);
    const name = `frame-${title.toLowerCase().replace(" ", "-")}`;
    await signInAs(page, "Mina");
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(desk(from));
      await page.waitForLoadState("networkidle");
      await watchShifts(page);
      const door = link
        ? page.getByRole("main").locator(`a[href*="${link}"]:not([href$="/new"])`).first()
        : page.locator(`a[href="${desk(title.toLowerCase())}"]`).first();
      const to = (await door.getAttribute("href")) ?? "";
      const loading = page.getByText(/^Loading .+…$/);
      const letGo = await holdReads(reads);
      try {
        await door.dispatchEvent("click");
        await expect(loading.first()).toBeAttached({ timeout: 5_000 });
        await lookAtFrame(page, `${name}-${width}`);
      } finally {
        await letGo();
      }
      const frame = await tops(page, stands);
      await expect(loading).toHaveCount(0, { timeout: 30_000 });
      await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === to);
      await page.screenshot({ path: picture(`${name}-${width}-read`) });
      expect(await tops(page, stands)).toEqual(frame);
      expect(await shifts(page)).toBeLessThanOrEqual(0.1);
    }
    expect(faults).toEqual([]);
  });

test("whoever filters keeps the old rows until the new ones are there", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(desk("claims"));
  await page.waitForLoadState("networkidle");
  const rows = page.getByRole("main").getByRole("row");
  const before = await rows.count();
  const filter = page.getByRole("complementary", { name: "Filters" }).getByRole("link").first();
  const letGo = await holdReads("claim_version");
  try {
    await filter.click();
    await expect(rows).toHaveCount(before);
    await page.waitForTimeout(1_500);
    await expect(page.getByText("Loading Claims…")).toHaveCount(0);
    await expect(rows).toHaveCount(before);
    await expect(page).toHaveURL(new RegExp(`${desk("claims")}$`));
  } finally {
    await letGo();
  }
  await expect(page).toHaveURL(/claims\?/);
});

async function lookAtFrame(page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: picture(`${name}-${theme}`) });
  }
  await expectAccessible(page);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** Where the first of each stands, in whole pixels from the top. */
const tops = (page: Page, of: readonly string[]) =>
  page.evaluate(
    (all) => all.map((one) => Math.round(document.querySelector(one)?.getBoundingClientRect().top ?? -1)),
    [...of],
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
