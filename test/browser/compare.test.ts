import { expect, type Page, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

async function compareFirstPair(page: Page): Promise<void> {
  await page.goto(desk("pairs"));
  // Keys work as soon as the page listens.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row-door]:focus")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
}

test("two claims are read side by side by keys alone: the reading, the words, the drawings, another base", async ({
  page,
}) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await compareFirstPair(page);
  await expect(page.getByRole("img", { name: /The hands each claim came through/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /When each claim is about/ })).toBeVisible();
  const claimant = page.getByRole("columnheader").nth(2).getByRole("link").first();
  const name = await claimant.innerText();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(claimant).toBeFocused();
  await page.keyboard.press("=");
  await expect(page.getByRole("columnheader").nth(1).getByRole("link").first()).toHaveText(name);
  await page.keyboard.press("y");
  await expect(page.getByRole("cell", { name: /1 Jan 2015 to 31 Dec 2015/ }).first()).toBeVisible();
  await page.getByLabel("Words in the claim").fill("rice");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("region", { name: "Add a claim" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "A and C" })).toBeVisible();
  const record = page.getByRole("row", { name: /^Claims here/ });
  await expect(record.getByRole("link").first()).toHaveAttribute("href", /\/sources\//);
  await expect(record).toContainText("too few to say");
  await lookAtScreen(page, { name: "compare", mayScrollSideways: true });
  expect(faults).toEqual([]);
});

test("a comparison is shared by its address, and copied with its reading, words and hands", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs(page, "Mina");
  await compareFirstPair(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect.poll(copied).toMatch(/\/compare\?claims=[0-9a-f-]{36},[0-9a-f-]{36}$/);
  const address = await copied();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(copied).toMatch(/^\*\*A and B: [^*]+\*\* .*\n\n\| Field \| A \| B \|[\s\S]*\n> [\s\S]*through /);
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "A and B" })).toBeVisible();
});

test("linked claims are assessed together from their comparison, with both in view", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await page.goto(`${desk("claims")}?link=counts-differently`);
  const claims = page.getByRole("rowheader").getByRole("link");
  await expect(claims).toHaveCount(2);
  const ids = await claims.evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1)));
  await page.goto(`${desk("compare")}?claims=${ids.join(",")}`);
  const pair = page.getByRole("region", { name: "A and B" });
  await expect(pair.getByText(/The satellite count leaves street markets out/)).toBeVisible();
  await expect(pair.getByRole("button", { name: /^Link/ })).toHaveCount(0);
  await pair.getByRole("link", { name: /^Assess together/ }).click();
  await expect(page).toHaveURL(/\/links\/.*\/assess$/);
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").first().getByRole("blockquote").first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("a pair is judged with one key and a reason, and taken back with one", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Jonas");
  await page.goto(desk("pairs"));
  await lookAtScreen(page, { name: "pairs" });
  const all = page.getByRole("navigation", { name: "Reading" }).getByRole("link", { name: /^All/ });
  const waiting = Number((await all.innerText()).replace(/\D/g, ""));
  await page.keyboard.press("j");
  await page.keyboard.press("h");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /Unsure/ })).toBeChecked();
  await expect(dialog.getByLabel("Reason")).not.toBeEmpty();
  await dialog.getByLabel("Reason").fill("The archive of the weekly must be asked first.");
  const likes = dialog.getByText(/Give other wordings/);
  if (await likes.isVisible()) {
    await likes.click();
    for (const box of await dialog.getByRole("group", { name: "The same answer for" }).getByRole("checkbox").all())
      await box.check();
  }
  await page.keyboard.press("Control+Enter");
  await expect(all).toHaveText(`All ${waiting - 1}`);
  await page.keyboard.press("z");
  await expect(all).toHaveText(`All ${waiting}`);
  expect(faults).toEqual([]);
});
