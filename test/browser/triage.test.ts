import { type Browser, expect, type Page, test } from "@playwright/test";
import { archivePage } from "../support/archive-page.ts";
import { expectAccessible } from "./axe.ts";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

// The whole of it by keyboard: nothing here moves a pointer.

const card = (page: Page) => page.locator("article[data-candidate]");
const shown = (page: Page) => card(page).getAttribute("data-candidate");
const strip = (page: Page) => page.getByRole("region", { name: "Your last decisions" });

async function bringIn(page: Page, text: string, publisher: string): Promise<void> {
  await page.goto(desk("import"));
  await page.getByLabel("Text of a post, or of a whole archive page").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Check" })).toBeVisible();
  await page.getByRole("textbox", { name: /Published by/ }).fill(publisher);
  await page.getByRole("button", { name: "Apply" }).press("Enter");
  await expect(page.getByText("Applied", { exact: true })).toBeVisible({ timeout: 30_000 });
}

async function openTriage(page: Page): Promise<void> {
  await page.goto(desk("queue"));
  await expect(page.getByRole("link", { name: "Triage" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("t");
  await expect(card(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect.poll(async () => page.url().endsWith((await shown(page)) ?? "nowhere")).toBe(true);
}

async function pressAndGoOn(page: Page, ...keys: readonly string[]): Promise<string> {
  const before = (await shown(page)) ?? "";
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.locator(`article[data-candidate="${before}"]`)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  return before;
}

test("an analyst decides by keys, takes back, and nothing decided comes again after a reload", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await bringIn(page, archivePage, "Triage Gazette");
  await expect
    .poll(
      async () => {
        await page.goto(desk("queue"));
        return page.getByRole("row").count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(6);
  await expectAccessible(page);
  await openTriage(page);
  await expectAccessible(page);
  const accepted = await pressAndGoOn(page, "a");
  // What stands around the card is of the same post as the card.
  const read = await card(page).getByRole("link", { name: "Show in post" }).getAttribute("href");
  const crumb = page.getByRole("navigation", { name: "Where you are" }).getByRole("link").last();
  expect(read?.split("#")[0]).toBe(await crumb.getAttribute("href"));
  const rejected = await pressAndGoOn(page, "x", "4");
  await expect(strip(page).getByText("Saved")).not.toHaveCount(0);
  await expect(strip(page).getByText("Saving…")).toHaveCount(0);
  await page.keyboard.press("w");
  await expect(page.getByRole("region", { name: "Why it reads so" })).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.locator(`article[data-candidate="${rejected}"]`)).toBeVisible();
  await pressAndGoOn(page, "x", "1");
  await expect(strip(page).getByText("Saving…")).toHaveCount(0);
  await page.reload();
  await expect(card(page)).toBeVisible();
  for (const id of [accepted, rejected]) await expect(page.locator(`article[data-candidate="${id}"]`)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("decisions made while the line is cut wait, say so, and are saved when it is back", async ({ page, context }) => {
  await signInAs(page, "Mina");
  await openTriage(page);
  await context.setOffline(true);
  await pressAndGoOn(page, "a");
  await expect(page.getByText(/The server is not reached; 1 decision waits in this browser/)).toBeVisible();
  await expect(strip(page).getByText("Waits to be sent").or(strip(page).getByText("Saving…")).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/The server is not reached/)).toHaveCount(0, { timeout: 20_000 });
  await expect(strip(page).getByText("Waits to be sent")).toHaveCount(0);
});

const unsent = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("gainsay.act ")).length);

test("an answer whose saving was cut off is sent from another page, and its card is not asked for again", async ({
  page,
}) => {
  await signInAs(page, "Mina");
  await openTriage(page);
  const address = page.url();
  await page.route("**/queue/acts", (route) => route.abort("connectionreset"));
  const answered = await pressAndGoOn(page, "a");
  await page.goto(address);
  await expect(page.locator(`article:not([data-candidate="${answered}"]) button[data-key=a]`)).toBeVisible();
  await page.goto(desk("claims"));
  await expect(page.getByText(/The server is not reached; 1 decision waits in this browser/)).toBeVisible();
  expect(await unsent(page)).toBe(1);
  await page.unroute("**/queue/acts");
  await expect(page.getByText(/1 decision waits in this browser/)).toHaveCount(0, { timeout: 30_000 });
  expect(await unsent(page)).toBe(0);
  await page.goto(address);
  await expect(page.getByText("Mina Seo has decided this")).toBeVisible();
  await expect(page.getByText(/Not saved/)).toHaveCount(0);
});

test("a page read before an answer was saved does not have it answered twice", async ({ page }) => {
  await signInAs(page, "Mina");
  await openTriage(page);
  const address = page.url();
  const early = (await (await page.reload())?.body()) ?? Buffer.from("");
  await page.waitForLoadState("networkidle");
  const answered = await pressAndGoOn(page, "a");
  await expect(strip(page).getByText("Saving…")).toHaveCount(0);
  expect(await unsent(page)).toBe(0);
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: early }));
  await page.goto(address);
  await expect(page.locator(`article:not([data-candidate="${answered}"]) button[data-key=a]`)).toBeVisible();
});

// Mina accepts with the line cut, Jonas rejects the same card, the line comes back: hers is refused. Answers the candidate.
async function answerTooLate(page: Page, browser: Browser, baseURL = ""): Promise<string> {
  await signInAs(page, "Mina");
  await openTriage(page);
  await page.route("**/queue/acts", (route) => route.abort("connectionreset"));
  const answered = await pressAndGoOn(page, "a");
  const other = await browser.newContext({ baseURL });
  const colleague = await other.newPage();
  await signInAs(colleague, "Jonas");
  const faster = await colleague.request.post(desk("queue", "acts"), {
    headers: { origin: new URL(colleague.url()).origin },
    data: {
      kind: "reject",
      id: crypto.randomUUID(),
      candidateId: answered,
      version: 1,
      rejectReason: "off-topic",
      reason: "",
    },
  });
  expect(faster.status()).toBe(200);
  await other.close();
  await page.unroute("**/queue/acts");
  return answered;
}

const tooLate = (page: Page) => page.getByRole("alert").filter({ hasText: "Not saved: Accepted" });

test("an answer another was faster with says so, says what to do, and goes when it is left", async ({
  page,
  browser,
  baseURL,
}) => {
  const answered = await answerTooLate(page, browser, baseURL);
  const refused = tooLate(page);
  await expect(refused).toContainText(/Jonas Feld .* before you/, { timeout: 30_000 });
  await expect(refused.getByRole("button", { name: "Take theirs back and keep mine" })).toBeVisible();
  await page.goto(desk("claims"));
  await expect(refused).toBeVisible();
  await expectAccessible(page);
  await refused.getByRole("button", { name: "Leave it" }).click();
  await expect(refused).toHaveCount(0);
  expect(await unsent(page)).toBe(0);
  await page.goto(desk("queue", answered));
  await expect(page.getByText("Jonas Feld has decided this")).toBeVisible();
});

test("an answer another was faster with can take the place of theirs", async ({ page, browser, baseURL }) => {
  const answered = await answerTooLate(page, browser, baseURL);
  const refused = tooLate(page);
  await refused.getByRole("button", { name: "Take theirs back and keep mine" }).press("Enter", { timeout: 30_000 });
  await expect(refused).toHaveCount(0);
  await expect.poll(() => unsent(page)).toBe(0);
  await page.goto(desk("queue", answered));
  await expect(page.getByText("Mina Seo has decided this")).toBeVisible();
  await expect(page.getByText(/Not saved/)).toHaveCount(0);
});

// A page listens to keys a moment after it is there.
async function openEdit(page: Page): Promise<void> {
  const coverage = page.getByRole("textbox", { name: "Coverage" });
  await expect(async () => {
    if (!(await coverage.isVisible())) await page.keyboard.press("e");
    await expect(coverage).toBeVisible({ timeout: 1_500 });
  }).toPass();
}

test("what was typed over a candidate is there again after a reload and after signing out", async ({ page }) => {
  await signInAs(page, "Ruth");
  await openTriage(page);
  const address = page.url();
  await openEdit(page);
  await page.getByRole("textbox", { name: "Coverage" }).fill("only what the ministry counts");
  await expect(page.getByText("Draft saved.")).toBeVisible();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await openEdit(page);
  await expect(page.getByRole("textbox", { name: "Coverage" })).toHaveValue("only what the ministry counts");
  await page.request.post("/sign-out", { headers: { origin: new URL(address).origin }, maxRedirects: 0 });
  await page.evaluate(() => localStorage.clear());
  await signInAs(page, "Ruth");
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await openEdit(page);
  await expect(page.getByText("Your draft is filled in.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Coverage" })).toHaveValue("only what the ministry counts");
});

test("two analysts are not shown the same candidate", async ({ page, browser, baseURL }) => {
  await signInAs(page, "Mina");
  await openTriage(page);
  const mine = await shown(page);
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const colleague = await other.newPage();
  await signInAs(colleague, "Jonas");
  await colleague.goto(desk("queue", mine ?? ""));
  await expect(colleague.getByText("Mina Seo has this candidate on the screen")).toBeVisible();
  await colleague.keyboard.press("l");
  await expect(colleague.locator(`article[data-candidate="${mine}"]`)).toHaveCount(0);
  await openTriage(colleague);
  expect(await shown(colleague)).not.toBe(mine);
  await expect(colleague.getByRole("button", { name: "Accept" })).toBeVisible();
  await other.close();
});

test("the figures of a post are accepted by range in the grid, and each row says how far it is", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(desk("posts"));
  await page.getByRole("link", { name: "Economy grew one percent, central bank says" }).first().press("Enter");
  await page.waitForURL(/posts\/[0-9a-f-]{36}/);
  const post = /posts\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  await page.goto(`${desk("queue", "grid")}?post=${post}`);
  await page.waitForLoadState("networkidle");
  const rows = page.locator("[data-row]");
  const open = page.locator('[data-row][data-state="new"]');
  const before = await open.count();
  expect(before).toBeGreaterThan(1);
  await lookAtScreen(page, { name: "grid" });
  await open.first().getByRole("checkbox").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.locator('[data-row][aria-selected="true"]')).toHaveCount(2);
  await page.keyboard.press("a");
  await expect(page.locator('[data-row][data-state="saved"]')).toHaveCount(2);
  await expect(rows.filter({ hasText: "Accepted, saved" })).toHaveCount(2);
  expect(await open.count()).toBe(before - 2);
});

test("a claim is made by hand from selected words of a post", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await page.goto(desk("posts"));
  await page.getByRole("link", { name: "Rice outlook cut again" }).first().press("Enter");
  await page.waitForURL(/posts\/[0-9a-f-]{36}/);
  await page.waitForLoadState("networkidle");
  await lookAtScreen(page, { name: "reader" });
  await page.keyboard.press("n");
  await expect(page.locator("section[data-current]")).toHaveCount(1);
  await selectWords(page, "left its mark on the paddies of the");
  await page.keyboard.press("a");
  const chosen = page.getByRole("region", { name: "New claim" });
  await expect(chosen.locator("mark")).toHaveText("left its mark on the paddies of the");
  await page.keyboard.press("]");
  await expect(chosen.locator("mark")).toHaveText(/of the north/);
  await page.keyboard.press("[");
  await expect(chosen.locator("mark")).toHaveText("left its mark on the paddies of the");
  await page.keyboard.press("a");
  const form = page.getByRole("dialog");
  await expect(form.getByRole("textbox", { name: /^Claimant/ })).toBeVisible();
  await form.getByRole("textbox", { name: /^Claimant/ }).fill("Marta Lindqvist");
  await form.getByRole("textbox", { name: /^Indicator/ }).fill("drought damage to paddies");
  await form.getByRole("combobox", { name: /^Direction/ }).selectOption("up");
  await page.keyboard.press("Control+Enter");
  await expect(form).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "Claim", exact: true }).filter({ hasText: /drought damage/i }),
  ).toBeVisible();
  expect(faults).toEqual([]);
});

test("queue and cards are in order in both themes at three widths, and small enough", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(desk("queue"));
  const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
  expect(await nodes()).toBeLessThan(1500);
  await lookAtScreen(page, { name: "queue" });
  await openTriage(page);
  await lookAtScreen(page, { name: "triage" });
});

// As Shift with the arrows does in a browser where the caret can walk the page.
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}
