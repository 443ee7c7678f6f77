import { expect, type Page, test } from "@playwright/test";
import { accessibilityFaults } from "../support/accessibility.ts";
import { sidewaysScroll } from "./axe.ts";
import { hiddenFocus } from "./hidden-focus.ts";
import { desk, signInAs } from "./sign-in.ts";

const places = [
  "queue",
  "claims",
  "pairs",
  "questions",
  "sources",
  "history",
  "import",
  "published",
  "settings",
  "help",
];

test("at 400 percent nothing is lost: every part is reached, and the focus is seen", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, "Mina");
  // 1280 by 1024 pixels at 400 percent.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const place of places) {
    await page.goto(desk(place));
    await page.waitForLoadState("networkidle");
    expect([place, await sidewaysScroll(page)]).toEqual([place, 0]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await shareCovered(page), `${place}: what sticks leaves room to read`).toBeLessThan(0.5);
    for (let steps = 0; steps < 25; steps++) {
      await page.keyboard.press("Tab");
      expect([place, steps, await hiddenFocus(page)]).toEqual([place, steps, null]);
    }
  }
});

/** How much of the window stays covered by what sticks to its edges when one reads on. */
function shareCovered(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(0, 200);
    const sticks = [...document.querySelectorAll("body *")].filter((element) => {
      const { position } = getComputedStyle(element);
      return (position === "fixed" || position === "sticky") && element.checkVisibility();
    });
    const rows = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(innerWidth / 2, y));
    const covered = rows.filter((element) => element && sticks.some((one) => one.contains(element))).length;
    window.scrollTo(0, 0);
    return covered / innerHeight;
  });
}

test("with motion reduced nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signInAs(page, "Mina");
  for (const place of places) {
    await page.goto(desk(place));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const long = (time: string) => time.split(",").some((one) => Number.parseFloat(one) > 0.01);
        const moves = (animationName !== "none" && long(animationDuration)) || long(transitionDuration);
        return moves || scrollBehavior === "smooth" ? [`${element.tagName} ${element.className}`] : [];
      }),
    );
    expect([place, moving]).toEqual([place, []]);
  }
});

test("in forced colours buttons keep an edge, the focus a ring, and a choice a mark", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await signInAs(page, "Mina");
  for (const place of places) {
    await page.goto(desk(place));
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll("main button, main input, main select, main textarea")]
        .filter((element) => element.checkVisibility() && element.getAttribute("type") !== "hidden")
        .filter((element) => {
          const { borderTopWidth, appearance } = getComputedStyle(element);
          return Number.parseFloat(borderTopWidth) === 0 && appearance === "none";
        })
        .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`),
    );
    expect([place, bare]).toEqual([place, []]);
    expect([place, await accessibilityFaults(page)]).toEqual([place, []]);
  }
  await page.goto(desk("queue"));
  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  expect(ring).toBe(true);
  const here = page.getByRole("navigation", { name: "Sections" }).or(page.getByRole("navigation").first());
  await expect(here.locator("[aria-current]").first()).toBeVisible();
});
