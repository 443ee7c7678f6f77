import { expect, type Locator, type Page, test } from "@playwright/test";
import { demoAccounts } from "../../seeds/accounts.ts";
import { hiddenFocus } from "./hidden-focus.ts";
import { watchPage } from "./looks.ts";
import { desk } from "./sign-in.ts";

// From the sign-in on nothing here points, clicks or fills: keys alone, as somebody without a mouse has them.

const ownPage = `Maize yields in the east

Monday, November 2nd, 2015

By Marta Lindqvist

The ministry said maize production in Kenya rose 4.5 percent in 2014. It puts maize output at 3.2 million tonnes in 2014.`;

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Tab until it has the focus; fails when a walk through the page does not reach it. */
async function tabTo(page: Page, wanted: Locator, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 150; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(by);
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

async function write(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(words);
}

async function go(page: Page, key: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press(key);
  await expect(title(page, name)).toBeVisible();
  // A page that is still read shows its frame, and has no rows to walk yet.
  await expect(page.getByText(/^Loading .+…$/)).toHaveCount(0);
}

/** Presses until it shows: a page listens a moment after it is there. */
async function pressUntil(page: Page, key: string, shows: Locator): Promise<void> {
  await expect(async () => {
    if (!(await shows.isVisible())) await page.keyboard.press(key);
    await expect(shows).toBeVisible({ timeout: 1_500 });
  }).toPass();
}

async function signIn(page: Page): Promise<void> {
  const mina = demoAccounts.find(({ name }) => name.startsWith("Mina"));
  await page.goto("/sign-in");
  await write(page, page.getByLabel("E-mail address"), mina?.email ?? "");
  await write(page, page.getByLabel("Password"), mina?.password ?? "");
  await page.keyboard.press("Enter");
  await expect(title(page, "Queue")).toBeVisible();
}

async function importOwnPage(page: Page): Promise<void> {
  await go(page, "i", "Import");
  await write(page, page.getByLabel("Text of a post, or of a whole archive page"), ownPage);
  await tabTo(page, page.getByRole("button", { name: "Check", exact: true }));
  await page.keyboard.press("Enter");
  await expect(title(page, "Check")).toBeVisible();
  await write(page, page.getByRole("textbox", { name: /Published by/ }), "Keyboard Courier");
  await tabTo(page, page.getByRole("button", { name: "Apply" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Applied", { exact: true })).toBeVisible({ timeout: 30_000 });
}

const card = (page: Page) => page.locator("article[data-candidate]");

async function decide(page: Page, ...keys: readonly string[]): Promise<string> {
  const shown = (await card(page).getAttribute("data-candidate")) ?? "";
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.locator(`article[data-candidate="${shown}"]`)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  return shown;
}

async function triage(page: Page): Promise<void> {
  await go(page, "q", "Queue");
  await pressUntil(page, "t", card(page));
  await page.waitForLoadState("networkidle");
  await decide(page, "a");
  const rejected = await decide(page, "x", "4");
  const strip = page.getByRole("region", { name: "Your last decisions" });
  await expect(strip.getByText("Saving…")).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.locator(`article[data-candidate="${rejected}"]`)).toBeVisible();
}

async function compareAndLink(page: Page): Promise<void> {
  await go(page, "c", "Claims");
  const tray = page.getByRole("complementary", { name: "Claims to compare" });
  // Its frame is there before its rows.
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  await expect(tray).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  await expect(tray.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Shift+B");
  await expect(title(page, "Compare")).toBeVisible();
  const dialog = page.getByRole("dialog");
  await pressUntil(page, "l", dialog);
  await page.keyboard.press("k");
  await expect(dialog.getByRole("radio", { name: "Compatible" })).toBeChecked();
  await write(page, dialog.getByLabel("Reason"), "Both can be true: they count different things.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: /^Assess together/ })).toBeVisible();
  await expect(page.getByText("Both can be true: they count different things.").first()).toBeVisible();
}

async function assess(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("s");
    await expect(title(page, "Assess")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const rating = page
    .getByRole("group", { name: /^Rating/ })
    .getByRole("radio")
    .nth(1);
  await expect(async () => {
    await page.keyboard.press("Alt+2");
    await expect(rating).toBeChecked({ timeout: 1_000 });
  }).toPass();
  await write(page, page.getByLabel("Reasoning"), "The words are in the captured text [1].");
  await expect(page.getByText("The sentence cites evidence.")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/links\/[0-9a-f-]{36}#assessments$/);
  await expect(page.getByText("The words are in the captured text").first()).toBeVisible();
}

async function find(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeFocused();
  await page.keyboard.type("harvest");
  await page.keyboard.press("Enter");
  await expect(title(page, "Search: harvest")).toBeVisible();
}

async function claimByItsWords(page: Page): Promise<void> {
  const palette = page.getByRole("dialog", { name: "Go to, or do" });
  await pressUntil(page, "Control+k", palette);
  await page.keyboard.type("406 markets");
  const claim = palette.getByRole("option").filter({ hasText: "Claim" }).first();
  await expect(claim).toBeVisible();
  for (let steps = 0; (await claim.getAttribute("aria-selected")) !== "true" && steps < 30; steps++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  await expect(title(page, /406/)).toBeVisible();
}

test("a whole day's work is done without a mouse", async ({ page }) => {
  test.setTimeout(240_000);
  const faults = watchPage(page);
  await signIn(page);
  await page.waitForLoadState("networkidle");
  await importOwnPage(page);
  await triage(page);
  await compareAndLink(page);
  await assess(page);
  await find(page);
  await claimByItsWords(page);
  expect(faults).toEqual([]);
});

test("g and a letter go to every place, and ? says so", async ({ page }) => {
  await signIn(page);
  await page.waitForLoadState("networkidle");
  const places = {
    p: "Posts",
    c: "Claims",
    j: "Pairs to judge",
    t: "Questions",
    s: "Sources",
    r: "Cross-checks",
    u: "Published",
    i: "Import",
    q: "Queue",
  };
  const dialog = page.getByRole("dialog", { name: "Keys that work here" });
  await page.keyboard.press("?");
  const terms = await dialog.locator("dt").allInnerTexts();
  for (const key of Object.keys(places)) expect(terms.map(keysIn)).toContain(`g ${key}`);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  for (const [key, name] of Object.entries(places)) await go(page, key, name);
});

const keysIn = (term: string) =>
  term
    .replace(/\bthen\b/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ");

test("the skip link comes first and leads past the rail; the focus is never under what sticks", async ({ page }) => {
  await signIn(page);
  await page.setViewportSize({ width: 1280, height: 600 });
  for (const place of ["claims", "questions", "pairs"]) {
    await page.goto(desk(place));
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
    await page.keyboard.press("Enter");
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press("Tab");
      expect([place, steps, await hiddenFocus(page)]).toEqual([place, steps, null]);
    }
  }
});
